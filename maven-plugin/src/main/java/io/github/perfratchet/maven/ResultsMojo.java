package io.github.perfratchet.maven;

import io.github.perfratchet.baseline.environment.ThisEnvironment;
import io.github.perfratchet.baseline.interchange.JmhResultFile;
import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.ClassNames;
import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.measurement.Environment;
import io.github.perfratchet.baseline.results.ResultsFolder;
import io.github.perfratchet.maven.project.Names;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals share that take what was measured, by the tests and by JMH itself. */
abstract class ResultsMojo extends PerfRatchetMojo {

    /**
     * Results of JMH's own runs (<code>-rf json</code>) to take beside those of the tests: files, relative to the module,
     * several separated by commas.
     */
    @Parameter(property = "perfratchet.jmhResults")
    private @Nullable List<File> jmhResults;

    /** {@return what the tests measured last, and what the files of JMH say} */
    final List<ClassResults> results() throws MojoExecutionException {
        List<ClassResults> results = new ArrayList<>(new ResultsFolder(module().results()).readAll());
        results.addAll(ofJmh());
        return List.copyOf(results);
    }

    /** {@return what tells the classes of all that was measured, or has a baseline, apart} */
    static ClassNames classNames(Collection<ClassResults> results, Stream<BenchmarkId> baselines) {
        return ClassNames.ofClasses(
                Stream.concat(results.stream().map(ClassResults::className), baselines.map(BenchmarkId::className)));
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
                                + " and " + module().shown(file) + "; give one of them as perfratchet.jmhResults");
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
                throw new MojoExecutionException(
                        module().shown(file)
                                + " is what check writes of the tests' results; give perfratchet.jmhResults a file that JMH wrote");
            }
            // In a build of several modules it may be meant for another.
            if (Files.exists(file) || module().inSiblings(file).stream().noneMatch(Files::exists)) {
                files.add(file);
            }
        }
        return files;
    }
}
