package io.github.perfratchet.maven.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepositoryTests {

    private static final String UNKNOWN = "0123456789".repeat(4);

    private final Path temporary;
    private final Path top;
    private final String commit;

    RepositoryTests(@TempDir Path temporary) throws IOException {
        this.temporary = temporary;
        top = Files.createDirectory(temporary.resolve("checkout")).toRealPath();
        git(top, "init", "--quiet", "--initial-branch=main");
        Files.writeString(top.resolve("pom.xml"), "the root's");
        Files.writeString(Files.createDirectories(top.resolve("sub/module")).resolve("pom.xml"), "the module's");
        commit = commitAll(top, "Begin");
    }

    @Test
    void knowsWhereAFolderIsInTheRepository() throws IOException {
        assertThat(repository("sub/module").root()).isEqualTo(top);
        assertThat(repository("sub/module").prefix()).isEqualTo(Path.of("sub/module"));
        assertThat(repository("").prefix()).isEqualTo(Path.of(""));
    }

    @Test
    void isAbsentOutsideOfAnyRepository() throws IOException {
        Path outside = Files.createDirectory(temporary.resolve("outside"));

        assertThat(Repository.of(Git.in(outside))).isEmpty();
    }

    @Test
    void findsCommitsByAnyNameAndNothingElse() throws IOException {
        git(top, "tag", "v1", "-m", "annotated", "--annotate");

        for (String name : List.of("main", "HEAD", "v1", commit, commit.substring(0, 8), "refs/heads/main")) {
            assertThat(repository("").commit(name)).as(name).contains(commit);
        }
        for (String name : List.of("mian", UNKNOWN, "HEAD~1", "main..main", "HEAD:pom.xml", "1.4.2", "*")) {
            assertThat(repository("").commit(name)).as(name).isEqualTo(Optional.empty());
        }
        assertThat(repository("").summary(commit)).matches(commit.substring(0, 12) + ", \\d{4}-\\d\\d-\\d\\d");
    }

    @Test
    void checksOutACommitWithoutATraceInTheRepository() throws IOException, MojoExecutionException {
        Files.writeString(top.resolve("pom.xml"), "changed and staged");
        git(top, "add", "pom.xml");
        Files.writeString(top.resolve("pom.xml"), "changed further");
        git(top, "config", "core.hooksPath", hookThatFails().toString());
        List<Path> before = files(top);
        byte[] index = Files.readAllBytes(top.resolve(".git/index"));

        Path tree = temporary.resolve("build/tree");
        repository("sub/module").checkOut(commit, tree);

        assertThat(tree.resolve("pom.xml")).hasContent("the root's");
        assertThat(tree.resolve("sub/module/pom.xml")).hasContent("the module's");
        assertThat(files(temporary.resolve("build"))).hasSize(2);
        assertThat(files(top)).isEqualTo(before);
        assertThat(Files.readAllBytes(top.resolve(".git/index"))).isEqualTo(index);
        assertThat(top.resolve("pom.xml")).hasContent("changed further");
    }

    @Test
    void tellsWhyACommitCannotBeCheckedOut() {
        assertThatThrownBy(() -> repository("").checkOut(UNKNOWN, temporary.resolve("build/tree")))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("git cannot check out the commit " + UNKNOWN)
                .hasMessageContaining("fatal:");
    }

    @Test
    void knowsWhetherAllIsCommitted() throws IOException {
        assertThat(repository("").hasUncommittedChanges()).isFalse();

        Files.writeString(top.resolve("sub/New.java"), "");

        assertThat(repository("").hasUncommittedChanges()).isTrue();
    }

    @Test
    void aShallowCloneIsTold() throws IOException {
        Files.writeString(top.resolve("pom.xml"), "a second time");
        commitAll(top, "Go on");
        git(temporary, "clone", "--quiet", "--depth=1", top.toUri().toString(), "clone");
        Repository clone = Repository.of(Git.in(temporary.resolve("clone"))).orElseThrow();

        assertThat(repository("").isShallow()).isFalse();
        assertThat(clone.isShallow()).isTrue();
        assertThat(clone.commit("HEAD~1")).isEqualTo(Optional.empty());
    }

    private Path hookThatFails() throws IOException {
        Path hooks = Files.createDirectory(temporary.resolve("hooks"));
        for (String name : List.of("post-index-change", "post-checkout")) {
            Path hook = Files.writeString(hooks.resolve(name), "#!/bin/sh\ntouch called\nexit 1\n");
            assertThat(hook.toFile().setExecutable(true)).isTrue();
        }
        return hooks;
    }

    private Repository repository(String folder) throws IOException {
        return Repository.of(Git.in(top.resolve(folder))).orElseThrow();
    }

    private static String commitAll(Path top, String subject) throws IOException {
        git(top, "add", "--all");
        git(top, "-c", "user.name=Test", "-c", "user.email=test@example.org", "commit", "--quiet", "-m", subject);
        return git(top, "rev-parse", "HEAD").strip();
    }

    private static String git(Path folder, String... arguments) throws IOException {
        Git.Answer answer = Git.in(folder).ask(arguments);
        assertThat(answer.success()).as(answer.complaint()).isTrue();
        return answer.text();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return new ArrayList<>(files.filter(Files::isRegularFile).sorted().toList());
        }
    }
}
