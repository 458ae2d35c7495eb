package io.github.perfratchet.maven.project;

import io.github.perfratchet.baseline.untrusted.Printable;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * Where one module of the build keeps what it measured.
 *
 * @param name the module's artifactId
 * @param alone whether the build has no other module
 * @param folder the module's base folder
 * @param output the folder of what is measured and reported
 * @param siblings the base folders of the other modules
 */
public record BuildModule(String name, boolean alone, Path folder, Path output, List<Path> siblings) {

    public static BuildModule of(MavenProject project, Path output, MavenSession session) {
        Path folder = project.getBasedir().toPath();
        List<MavenProject> projects = session.getProjects();
        List<Path> siblings = projects.stream()
                .filter(other -> !other.equals(project) && !"pom".equals(other.getPackaging()))
                .map(other -> other.getBasedir().toPath())
                .toList();
        return new BuildModule(project.getArtifactId(), projects.size() == 1, folder, output, siblings);
    }

    public Path results() {
        return output.resolve("results");
    }

    /** {@return whether a path is outside, and so the same for every module} */
    public boolean isShared(Path path) {
        return !path.normalize().startsWith(folder);
    }

    /** {@return where the other modules have what this one has there; nowhere if they share it} */
    public List<Path> inSiblings(Path own) {
        return !isShared(own)
                ? siblings.stream()
                        .map(sibling -> sibling.resolve(folder.relativize(own)))
                        .toList()
                : List.of();
    }

    public Path report() {
        return output.resolve("check.json");
    }

    /** {@return the results as JMH writes them} */
    public Path jmhResults() {
        return output.resolve("jmh-result.json");
    }

    /** {@return what starts a line of the log, so that lines of modules built in parallel can be told apart} */
    public String title() {
        return alone ? "" : name + ": ";
    }

    /** {@return what to add to a Maven command to run it for this module only} */
    public String selector() {
        return alone ? "" : " -pl :" + name;
    }

    /** {@return a file's path as someone in the module's folder would write it, safe to print} */
    public String shown(Path file) {
        return Printable.escape((file.startsWith(folder) ? folder.relativize(file) : file).toString());
    }
}
