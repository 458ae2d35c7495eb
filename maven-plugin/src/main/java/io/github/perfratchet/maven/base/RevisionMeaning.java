package io.github.perfratchet.maven.base;

import io.github.perfratchet.baseline.untrusted.Printable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;

/**
 * A git revision: its commit is checked out below the build folder of the outermost project and built there, once for all
 * modules.
 *
 * @param module the module that is measured
 * @param root the project that Maven was called for
 * @param maven how Maven is called
 * @param log for what takes time or may surprise
 */
record RevisionMeaning(MavenProject module, MavenProject root, InnerMaven maven, Log log) implements Meaning {

    private static final int LONGEST_NAME = 80;

    @Override
    public Finding of(String text) throws MojoExecutionException {
        Optional<Repository> repository;
        try {
            repository = Repository.of(Git.in(folder(module)));
        } catch (IOException e) {
            return Finding.nothing(
                    "a git revision cannot be looked up (" + Shown.reason(e) + ")",
                    "If it is one, install git or put it on the PATH.");
        }
        if (repository.isEmpty()) {
            return Finding.nothing(
                    "git has no repository in " + Shown.path(folder(module)), "Look at git status there.");
        }
        try {
            Optional<String> commit = repository.get().commit(text);
            return commit.isEmpty()
                    ? unknown(repository.get())
                    : Finding.of(built(repository.get(), text, commit.get()));
        } catch (IOException e) {
            throw new MojoExecutionException(
                    BaseFinder.shown(text) + " is a git revision that cannot be checked out and built ("
                            + Shown.reason(e) + "). Check the folder's permissions and the free space of the disk.",
                    e);
        }
    }

    private static Finding unknown(Repository repository) throws IOException {
        return repository.isShallow()
                ? Finding.nothing(
                        "git finds no such revision, and the clone is shallow",
                        "Fetch its whole history with git fetch --unshallow; on a build server set the fetch depth to"
                                + " everything (GitHub Actions: fetch-depth: 0).")
                : Finding.nothing("git finds no such revision", "If a server has it, git fetch it first.");
    }

    private FoundBase built(Repository repository, String text, String commit)
            throws IOException, MojoExecutionException {
        String description = Printable.bounded(text, LONGEST_NAME) + " (" + repository.summary(commit) + ")";
        warnIfTheSame(repository, commit, description);
        // A module may be a repository of its own, as a submodule is.
        Optional<Repository> ofRoot =
                Repository.of(Git.in(folder(root))).filter(other -> other.root().equals(repository.root()));
        MavenProject built = ofRoot.isPresent() ? root : module;
        Path prefix = ofRoot.orElse(repository).prefix();
        BaseBuilds builds = new BaseBuilds(
                Path.of(built.getBuild().getDirectory()).resolve("perfratchet").resolve("base"));
        String recipe = String.join("\n", prefix.toString(), built.getFile().getName(), maven.recipe());
        Path build = builds.require(
                commit,
                recipe,
                folder -> build(
                        repository,
                        commit,
                        folder,
                        tree(folder).resolve(prefix),
                        built.getFile().getName(),
                        description));
        return new FoundBase(description, classPath(build, repository.prefix(), description), true);
    }

    private void build(Repository repository, String commit, Path folder, Path project, String pom, String description)
            throws IOException, MojoExecutionException {
        Path tree = tree(folder);
        Path output = folder.resolve("build.log");
        repository.checkOut(commit, tree);
        if (!Files.exists(project.resolve(pom))) {
            throw new MojoExecutionException(description + " has no "
                    + Shown.path(tree.relativize(project.resolve(pom))) + " to build. Give a revision that has one.");
        }
        // Else Maven takes the .mvn folder of the project that the tree is in.
        Files.createDirectories(tree.resolve(".mvn"));
        log.info("building " + description + " without tests; its log is " + Shown.path(output));
        List<String> about = List.of(
                "-D" + ClassPathFile.TREE_KEY + '=' + tree, "-D" + ClassPathFile.FOLDER_KEY + '=' + classPaths(folder));
        if (!maven.build(project, pom, about, output)) {
            InnerMaven.logEnd(output, log);
            throw new MojoExecutionException(description + " cannot be built by Maven, so there is nothing to measure"
                    + " against. Its log is " + Shown.path(output) + ". Give a revision that builds, or what its build"
                    + " needs by -Dperfratchet.baseBuildArguments=...");
        }
    }

    private List<Path> classPath(Path build, Path ofModule, String description)
            throws IOException, MojoExecutionException {
        List<Path> classPath = ClassPathFile.of(classPaths(build), ofModule)
                .read()
                .orElseThrow(() -> new MojoExecutionException("the module " + Printable.quoted(module.getArtifactId())
                        + (ofModule.toString().isEmpty() ? "" : " in " + Shown.path(ofModule)) + " is no part of "
                        + description + ". Give a revision that has it, or measure the other modules: -pl :<module>."));
        Path classes = classPath.get(0);
        if (!Files.isDirectory(classes) || ClassFiles.in(classes).count() == 0) {
            throw new MojoExecutionException("the module " + Printable.quoted(module.getArtifactId()) + " of "
                    + description + " has no main classes. Give a revision in which it has some.");
        }
        if (!classes.toRealPath().startsWith(tree(build).toRealPath())) {
            throw new MojoExecutionException("the build of " + description + " writes classes to " + Shown.path(classes)
                    + ", where they replace others. Compile anew, and give a revision whose build folder is a relative"
                    + " path in its pom.");
        }
        return classPath;
    }

    private static Path tree(Path build) {
        return build.resolve("tree");
    }

    private static Path classPaths(Path build) {
        return build.resolve("class-paths");
    }

    private void warnIfTheSame(Repository repository, String commit, String description) throws IOException {
        if (repository.hasUncommittedChanges()) {
            log.info("the working tree with its uncommitted changes is compared with " + description);
        } else if (repository.commit("HEAD").filter(commit::equals).isPresent()) {
            log.warn(description + " is what is checked out, unchanged: the code is compared with itself. To compare a"
                    + " commit with the one before, give HEAD~1.");
        }
    }

    private static Path folder(MavenProject project) {
        return project.getBasedir().toPath();
    }
}
