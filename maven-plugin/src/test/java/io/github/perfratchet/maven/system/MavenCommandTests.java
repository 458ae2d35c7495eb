package io.github.perfratchet.maven.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MavenCommandTests {

    private final Path folder;

    MavenCommandTests(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void passesOnTheChosenProperties() {
        Properties properties = new Properties();
        properties.setProperty("revision", "1.2");
        properties.setProperty("secret", "x");
        properties.setProperty("maven.repo.local", "/elsewhere");
        MavenCommand maven = new MavenCommand(Path.of("mvn"), Path.of("jdk"), List.of("--offline"));

        assertThat(maven.with(properties, name -> !name.equals("secret"))
                        .with(List.of("test"))
                        .arguments())
                .containsExactly("--offline", "-Drevision=1.2", "test");
    }

    @Test
    void showsTheFirstErrorsOfALog() throws IOException {
        String errors = String.join(
                "\n",
                IntStream.range(0, 40).mapToObj(i -> "[ERROR] number " + i).toList());

        assertThat(shownOf("[INFO] Scanning\n" + errors + "\n[INFO] done\u001b[2J"))
                .hasSize(30)
                .startsWith("  number 0")
                .endsWith("  number 29");
    }

    @Test
    void showsTheEndOfALogWithoutErrors() throws IOException {
        String lines = String.join(
                "\n", IntStream.range(0, 40).mapToObj(i -> "line " + i).toList());

        assertThat(shownOf(lines + "\nkilled\u001b[2J")).hasSize(30).endsWith("  line 39", "  killed\\u001b[2J");
    }

    private List<String> shownOf(String text) throws IOException {
        List<String> shown = new ArrayList<>();
        MavenCommand.logEnd(Files.writeString(folder.resolve("build.log"), text), new SystemStreamLog() {
            @Override
            public void error(CharSequence line) {
                shown.add(line.toString());
            }
        });
        return shown;
    }
}
