package io.github.perfratchet.maven;

import io.github.perfratchet.maven.base.ArtifactName;
import io.github.perfratchet.maven.base.ClassPathFile;
import io.github.perfratchet.maven.project.RuntimeDependencies;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;

/**
 * Writes the runtime class path of a module to a file. This goal is internal: <code>prepare</code> calls it when it builds a git revision.
 *
 * @since 0.1
 */
@Mojo(name = "class-path", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
final class ClassPathMojo extends AbstractMojo {

    /** The root folder of the source tree that is built. */
    @Parameter(property = ClassPathFile.TREE_KEY, required = true)
    private File tree;

    /** The folder for the class path files of all modules. */
    @Parameter(property = ClassPathFile.FOLDER_KEY, required = true)
    private File classPaths;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Override
    public void execute() throws MojoExecutionException {
        if ("pom".equals(project.getPackaging())) {
            return;
        }
        try {
            Path module = tree.toPath()
                    .toRealPath()
                    .relativize(project.getBasedir().toPath().toRealPath());
            ClassPathFile.of(classPaths.toPath(), module).write(classPath());
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "the class path cannot be written to " + classPaths + " (" + e.getMessage()
                            + "); make this folder writable",
                    e);
        }
    }

    private List<Map.Entry<ArtifactName, Path>> classPath() {
        List<Map.Entry<ArtifactName, Path>> entries = new ArrayList<>();
        entries.add(Map.entry(
                ArtifactName.of(project.getArtifact()),
                Path.of(project.getBuild().getOutputDirectory())));
        for (Artifact artifact : RuntimeDependencies.of(project)) {
            entries.add(Map.entry(ArtifactName.of(artifact), artifact.getFile().toPath()));
        }
        return entries;
    }
}
