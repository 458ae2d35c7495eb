package io.github.perfratchet.maven.base;

import io.github.perfratchet.maven.system.MavenCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/**
 * Checks out a commit and builds it.
 *
 * @param commit the full id of the commit
 * @param description the description for messages
 * @param pom the pom to build, relative to the top level of the repository
 * @param maven the Maven that builds it
 * @param log reports steps that take time
 */
record RevisionBuild(String commit, String description, Path pom, MavenCommand maven, Log log) {

    /** {@return a text that identifies how the commit is built} */
    String recipe() {
        return pom + "\n" + maven.recipe();
    }

    /** Checks out and builds the commit in an empty folder. */
    void in(Path folder, Repository repository) throws IOException, MojoExecutionException {
        Path tree = tree(folder);
        repository.checkOut(commit, tree);
        if (!Files.exists(tree.resolve(pom))) {
            throw new MojoExecutionException(
                    description + " has no " + MessageText.path(pom) + " to build. Use a revision that has one.");
        }
        // Without this folder, Maven would use the .mvn folder of the project around the tree.
        Files.createDirectories(tree.resolve(".mvn"));
        Path output = folder.resolve("build.log");
        log.info("building " + description + " without tests; the log is " + MessageText.path(output));
        List<String> about = List.of(
                "-D" + ClassPathFile.TREE_KEY + '=' + tree, "-D" + ClassPathFile.FOLDER_KEY + '=' + classPaths(folder));
        if (!maven.run(tree.resolve(pom), about, output)) {
            MavenCommand.logEnd(output, log);
            throw new MojoExecutionException(description + " cannot be built by Maven, so there is nothing to measure"
                    + " against. The log is " + MessageText.path(output) + ". Use a revision that builds, or pass the"
                    + " arguments that its build needs with -Dperfratchet.baseBuildArguments=...");
        }
    }

    /**
     * Finds the build of one module.
     *
     * @param folder the folder in which the commit was built
     * @param module the path of the module, relative to the top level of the repository
     * @return the code of the module; empty if the commit does not have the module, or if the module has no classes
     */
    Optional<FoundBase> module(Path folder, Path module) throws IOException, MojoExecutionException {
        Optional<FoundBase> found = ClassPathFile.of(classPaths(folder), module).read(description);
        if (found.isEmpty()) {
            return found;
        }
        Path classes = found.get().mainClasses();
        if (!Files.isDirectory(classes) || ClassFiles.in(classes).count() == 0) {
            return Optional.empty();
        }
        if (!classes.toRealPath().startsWith(tree(folder).toRealPath())) {
            throw new MojoExecutionException(
                    "the build of " + description + " writes classes to " + MessageText.path(classes)
                            + ", where they overwrite others. Compile the project again, and use a revision whose pom sets the"
                            + " build folder as a relative path.");
        }
        return found;
    }

    private static Path tree(Path folder) {
        return folder.resolve("tree");
    }

    private static Path classPaths(Path folder) {
        return folder.resolve("class-paths");
    }
}
