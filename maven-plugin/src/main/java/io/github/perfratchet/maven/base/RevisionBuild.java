package io.github.perfratchet.maven.base;

import io.github.perfratchet.maven.system.InnerMaven;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/**
 * Checks a commit out and builds it.
 *
 * @param commit the full id
 * @param description what to call it
 * @param pom the project to build, from the top of the repository
 * @param maven how Maven is called
 * @param log for what takes time
 */
record RevisionBuild(String commit, String description, Path pom, InnerMaven maven, Log log) {

    /** {@return what decides over the outcome, apart from the commit} */
    String recipe() {
        return pom + "\n" + maven.recipe();
    }

    /** Fills an empty folder. */
    void in(Path folder, Repository repository) throws IOException, MojoExecutionException {
        Path tree = tree(folder);
        repository.checkOut(commit, tree);
        if (!Files.exists(tree.resolve(pom))) {
            throw new MojoExecutionException(
                    description + " has no " + Shown.path(pom) + " to build. Give a revision that has one.");
        }
        // Else Maven takes the .mvn folder of the project that the tree is in.
        Files.createDirectories(tree.resolve(".mvn"));
        Path output = folder.resolve("build.log");
        log.info("building " + description + " without tests; its log is " + Shown.path(output));
        List<String> about = List.of(
                "-D" + ClassPathFile.TREE_KEY + '=' + tree, "-D" + ClassPathFile.FOLDER_KEY + '=' + classPaths(folder));
        if (!maven.run(tree.resolve(pom), about, output)) {
            InnerMaven.logEnd(output, log);
            throw new MojoExecutionException(description + " cannot be built by Maven, so there is nothing to measure"
                    + " against. Its log is " + Shown.path(output) + ". Give a revision that builds, or what its build"
                    + " needs by -Dperfratchet.baseBuildArguments=...");
        }
    }

    /**
     * Finds what was built of one module.
     *
     * @param folder the folder that was filled
     * @param module the module's path from the top of the repository
     * @return empty if the commit has no such module, or none with classes
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
            throw new MojoExecutionException("the build of " + description + " writes classes to " + Shown.path(classes)
                    + ", where they replace others. Compile anew, and give a revision whose build folder is a relative"
                    + " path in its pom.");
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
