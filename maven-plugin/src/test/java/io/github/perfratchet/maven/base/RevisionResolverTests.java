package io.github.perfratchet.maven.base;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfratchet.maven.system.MavenCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevisionResolverTests {

    private final Path folder;

    RevisionResolverTests(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void outsideOfARepositoryThereIsNoRevision() throws MojoExecutionException {
        Resolution finding = find(folder);

        assertThat(finding.base()).isEmpty();
        assertThat(finding.reason()).startsWith("git finds no repository in ");
    }

    @Test
    void anUnknownRevisionMayHaveToBeFetched() throws IOException, MojoExecutionException {
        git("init", "--quiet", "origin");

        Resolution finding = find(folder.resolve("origin"));

        assertThat(finding.reason()).isEqualTo("git finds no such revision");
        assertThat(finding.remedy()).contains("git fetch");
    }

    @Test
    void inAShallowCloneTheHistoryHasToBeFetched() throws IOException, MojoExecutionException {
        git("init", "--quiet", "origin");
        git(
                "-C",
                "origin",
                "-c",
                "user.name=T",
                "-c",
                "user.email=t@example.org",
                "commit",
                "--allow-empty",
                "-m",
                "1");
        git(
                "-C",
                "origin",
                "-c",
                "user.name=T",
                "-c",
                "user.email=t@example.org",
                "commit",
                "--allow-empty",
                "-m",
                "2");
        git("clone", "--quiet", "--depth=1", folder.resolve("origin").toUri().toString(), "clone");

        Resolution finding = find(folder.resolve("clone"));

        assertThat(finding.reason()).contains("the clone is shallow");
        assertThat(finding.remedy()).contains("git fetch --unshallow", "fetch-depth: 0");
    }

    private Resolution find(Path module) throws MojoExecutionException {
        MavenProject project = new MavenProject();
        project.setFile(module.resolve("pom.xml").toFile());
        MavenCommand never = new MavenCommand(Path.of("no-such-program"), Path.of("no-jdk"), List.of());
        return new RevisionResolver(project, project, never, new SystemStreamLog()).of("HEAD~1");
    }

    private void git(String... arguments) throws IOException {
        Git.Answer answer = Git.in(Files.createDirectories(folder)).ask(arguments);
        assertThat(answer.success()).as(answer.complaint()).isTrue();
    }
}
