package io.github.perfratchet.maven.base;

import io.github.perfratchet.baseline.untrusted.Printable;
import io.github.perfratchet.maven.system.InnerMaven;
import java.io.IOException;
import java.nio.file.Path;
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
            repository = Repository.of(git(module));
        } catch (IOException e) {
            return Finding.nothing(
                    "a git revision cannot be looked up (" + Shown.reason(e) + ")",
                    "If it is one, install git or put it on the PATH.");
        }
        if (repository.isEmpty()) {
            return Finding.nothing(
                    "git has no repository in " + Shown.path(module.getBasedir().toPath()),
                    "Look at git status there.");
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
                Repository.of(git(root)).filter(other -> other.root().equals(repository.root()));
        MavenProject built = ofRoot.isPresent() ? root : module;
        Path pom = ofRoot.orElse(repository).prefix().resolve(built.getFile().getName());
        RevisionBuild build = new RevisionBuild(commit, description, pom, maven, log);
        BaseBuilds builds =
                new BaseBuilds(Path.of(built.getBuild().getDirectory()).resolve("perfratchet/base"));
        Path folder = builds.require(commit, build.recipe(), empty -> build.in(empty, repository));
        return build.module(folder, repository.prefix())
                .orElseThrow(() -> new MojoExecutionException("the module " + Printable.quoted(module.getArtifactId())
                        + " in " + Shown.path(repository.prefix().resolve("pom.xml")) + " has no main classes in "
                        + description
                        + ". Give a revision that has it, or measure the other modules: -pl :<module>."));
    }

    private void warnIfTheSame(Repository repository, String commit, String description) throws IOException {
        if (repository.hasUncommittedChanges()) {
            log.info("the working tree with its uncommitted changes is compared with " + description);
        } else if (repository.commit("HEAD").filter(commit::equals).isPresent()) {
            log.warn(description + " is what is checked out, unchanged: the code is compared with itself. To compare a"
                    + " commit with the one before, give HEAD~1.");
        }
    }

    private static Git git(MavenProject project) {
        return Git.in(project.getBasedir().toPath());
    }
}
