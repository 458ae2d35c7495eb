package io.github.perfratchet.maven;

import io.github.perfratchet.baseline.environment.ThisEnvironment;
import io.github.perfratchet.baseline.interchange.JmhResultFile;
import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.measurement.Environment;
import io.github.perfratchet.baseline.results.ResultsFolder;
import io.github.perfratchet.maven.project.Names;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Base class of the goals that read results of the tests and of JMH. */
abstract class ResultsMojo extends PerfRatchetMojo {

    /**
     * Files with JMH's own results (<code>-rf json</code>), separated by commas and relative to the module. They are processed together
     * with the results of the tests. By default, there are none.
     */
    @Parameter(property = "perfratchet.jmhResults")
    private @Nullable List<File> jmhResults;

    /** {@return the latest results of the tests, and the results in the files of JMH} */
    final List<ClassResults> results() throws MojoExecutionException {
        List<ClassResults> results = new ArrayList<>(new ResultsFolder(module().results()).readAll());
        results.addAll(ofJmh());
        return List.copyOf(results);
    }

    private List<ClassResults> ofJmh() throws MojoExecutionException {
        List<Path> files = jmhFiles();
        if (files.isEmpty()) {
            return List.of();
        }
        List<ClassResults> results = new ArrayList<>();
        Map<BenchmarkId, Path> seen = new HashMap<>();
        Environment here = ThisEnvironment.detect();
        for (Path file : files) {
            for (ClassResults ofClass : JmhResultFile.read(file, here)) {
                for (BenchmarkId id : ofClass.ids().toList()) {
                    Path other = seen.putIfAbsent(id, file);
                    if (other != null && !other.equals(file)) {
                        throw new MojoExecutionException(Names.inFull(id) + " is in both " + module().shown(other)
                                + " and " + module().shown(file) + "; set perfratchet.jmhResults to only one of them");
                    }
                }
                results.add(ofClass);
            }
        }
        return results;
    }

    private List<Path> jmhFiles() throws MojoExecutionException {
        List<Path> files = new ArrayList<>();
        for (File given : jmhResults == null ? List.<File>of() : jmhResults) {
            Path file = given.toPath();
            if (file.equals(module().jmhResults())) {
                throw new MojoExecutionException(module().shown(file)
                        + " is the file that check writes with the results of the tests; set perfratchet.jmhResults to"
                        + " a file that JMH wrote");
            }
            // In a build of several modules, the file may belong to another module.
            if (Files.exists(file) || module().inSiblings(file).stream().noneMatch(Files::exists)) {
                files.add(file);
            }
        }
        return files;
    }
}
