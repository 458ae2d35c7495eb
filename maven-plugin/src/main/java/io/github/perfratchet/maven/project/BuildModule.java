package io.github.perfratchet.maven.project;

import io.github.perfratchet.baseline.untrusted.Printable;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * The folders of a module of the build, and its name in messages.
 *
 * @param name the module's artifactId
 * @param alone whether this is the only module of the build
 * @param folder the base folder of the module
 * @param output the folder for results and reports
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

    /** {@return whether a path is outside of the module, and therefore the same for all modules} */
    public boolean isShared(Path path) {
        return !path.normalize().startsWith(folder);
    }

    /** {@return the paths in the other modules that correspond to a path in this one; none if all modules share the path} */
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

    /** {@return the file with the results in the format of JMH} */
    public Path jmhResults() {
        return output.resolve("jmh-result.json");
    }

    /** {@return the prefix of log messages, which distinguishes modules that are built in parallel} */
    public String title() {
        return alone ? "" : name + ": ";
    }

    /** {@return the arguments that make Maven build this module only} */
    public String selector() {
        return alone ? "" : " -pl :" + name;
    }

    /** {@return the path of a file relative to the module's folder, safe to print} */
    public String shown(Path file) {
        return Printable.escape((file.startsWith(folder) ? folder.relativize(file) : file).toString());
    }
}
