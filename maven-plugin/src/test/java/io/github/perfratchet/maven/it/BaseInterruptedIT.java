package io.github.perfratchet.maven.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Tests a build that is ended from outside while it builds a base. */
@Tag("alone") // it is interrupted at a moment of its own
class BaseInterruptedIT {

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void leavesNoProcessAndNothingInTheRepository(@ItProject("against") TestProject copy)
            throws IOException, InterruptedException {
        AgainstProject project = new AgainstProject(copy);
        GitCheckout checkout = GitCheckout.of(project.project());
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            waitInTheNextCommitFor(silent, project, checkout);
            List<String> before = checkout.state();

            Process maven = start(project);
            try (Socket asked = silent.accept()) {
                assertThat(asked.isConnected()).isTrue();
                List<ProcessHandle> inner = maven.descendants().toList();
                maven.destroy();
                assertThat(maven.waitFor(30, TimeUnit.SECONDS)).isTrue();
                assertThat(inner).isNotEmpty().noneMatch(ProcessHandle::isAlive);
            }

            assertThat(checkout.state()).isEqualTo(before);
            project.hasNoBase();
        }
    }

    /** Makes a commit whose build sends a request to a server that never answers. It is the parent of the last commit. */
    private static void waitInTheNextCommitFor(ServerSocket silent, AgainstProject project, GitCheckout checkout) {
        String url = "http://127.0.0.1:" + silent.getLocalPort();
        TestProject.write(
                project.project().file("library/pom.xml"),
                TestProject.read(project.project().file("library/pom.xml")).replace("</project>", """
                          <repositories>
                            <repository>
                              <id>silent</id>
                              <url>%s</url>
                            </repository>
                          </repositories>
                          <dependencies>
                            <dependency>
                              <groupId>com.acme</groupId>
                              <artifactId>only-there</artifactId>
                              <version>1</version>
                            </dependency>
                          </dependencies>
                        </project>
                        """.formatted(url)));
        checkout.commit("Need what nobody has");
        checkout.git("revert", "--no-commit", "HEAD");
        checkout.commit("Need it no more");
    }

    private static Process start(AgainstProject project) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(TestProject.property("perfratchet.it.mavenHome"), "bin", "mvn")
                                .toString(),
                        "-B",
                        "-gs",
                        project.project().settings().toString(),
                        "-Dmaven.repo.local=" + TestProject.property("perfratchet.it.repository"),
                        "process-test-classes",
                        "-Dperfratchet.against=HEAD~1")
                .directory(project.project().folder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder.start();
    }
}
