package io.github.perfratchet.maven.base;

import io.github.perfratchet.baseline.untrusted.Printable;
import io.github.perfratchet.maven.system.MavenCommand;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;

/**
 * Interprets a text as a git revision. The commit is checked out and built in the build folder of the outermost project, once for all
 * modules.
 *
 * @param module the module that is measured
 * @param root the project that Maven was called for
 * @param maven the Maven that builds the commit
 * @param log reports steps that take time, and comparisons that may surprise the user
 */
record RevisionResolver(MavenProject module, MavenProject root, MavenCommand maven, Log log) implements BaseResolver {

    private static final int LONGEST_NAME = 80;

    @Override
    public Resolution of(String text) throws MojoExecutionException {
        Optional<Repository> repository;
        try {
            repository = Repository.of(git(module));
        } catch (IOException e) {
            return Resolution.nothing(
                    "a git revision cannot be looked up (" + MessageText.reason(e) + ")",
                    "If it is a git revision, install git or put it on the PATH.");
        }
        if (repository.isEmpty()) {
            return Resolution.nothing(
                    "git finds no repository in "
                            + MessageText.path(module.getBasedir().toPath()),
                    "Run git status there to find the cause.");
        }
        try {
            Optional<String> commit = repository.get().commit(text);
            return commit.isEmpty()
                    ? unknown(repository.get())
                    : Resolution.of(built(repository.get(), text, commit.get()));
        } catch (IOException e) {
            throw new MojoExecutionException(
                    BaseFinder.shown(text) + " is a git revision that cannot be checked out and built ("
                            + MessageText.reason(e) + "). Check the permissions of the folder and the free disk space.",
                    e);
        }
    }

    private static Resolution unknown(Repository repository) throws IOException {
        return repository.isShallow()
                ? Resolution.nothing(
                        "git finds no such revision, and the clone is shallow",
                        "Fetch the whole history with git fetch --unshallow; on a build server, do not limit the depth"
                                + " (GitHub Actions: fetch-depth: 0).")
                : Resolution.nothing("git finds no such revision", "If it is on a server, run git fetch first.");
    }

    private FoundBase built(Repository repository, String text, String commit)
            throws IOException, MojoExecutionException {
        String description = Printable.bounded(text, LONGEST_NAME) + " (" + repository.summary(commit) + ")";
        warnIfTheSame(repository, commit, description);
        // A module can be a separate repository, for example a submodule.
        Optional<Repository> ofRoot =
                Repository.of(git(root)).filter(other -> other.root().equals(repository.root()));
        MavenProject built = ofRoot.isPresent() ? root : module;
        Path pom = ofRoot.orElse(repository).prefix().resolve(built.getFile().getName());
        RevisionBuild build = new RevisionBuild(commit, description, pom, maven, log);
        BaseBuilds builds =
                new BaseBuilds(Path.of(built.getBuild().getDirectory()).resolve("perfratchet/base"));
        Path folder = builds.require(commit, build.recipe(), empty -> build.in(empty, repository));
        return build.module(folder, repository.prefix())
                .orElseThrow(() -> new MojoExecutionException("the module " + Printable.quoted(module.getArtifactId())
                        + " in " + MessageText.path(repository.prefix().resolve("pom.xml")) + " has no main classes in "
                        + description
                        + ". Use a revision that has them, or measure the other modules: -pl :<module>."));
    }

    private void warnIfTheSame(Repository repository, String commit, String description) throws IOException {
        if (repository.hasUncommittedChanges()) {
            log.info("the working tree with its uncommitted changes is compared with " + description);
        } else if (repository.commit("HEAD").filter(commit::equals).isPresent()) {
            log.warn(description + " is checked out and has no changes, so the code is compared with itself. To"
                    + " compare a commit with the one before it, use HEAD~1.");
        }
    }

    private static Git git(MavenProject project) {
        return Git.in(project.getBasedir().toPath());
    }
}
