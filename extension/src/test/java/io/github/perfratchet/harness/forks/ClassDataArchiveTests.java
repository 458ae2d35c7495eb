package io.github.perfratchet.harness.forks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassDataArchiveTests {

    private static final ForkClassPath CLASS_PATH = ForkClassPath.ofThisJvm();
    private static final List<String> JARS = CLASS_PATH.harnessJars();

    private final Path kept;
    private final Path fork;

    ClassDataArchiveTests(@TempDir Path folder) throws IOException {
        kept = Files.createDirectory(folder.resolve("kept"));
        fork = Files.createDirectory(folder.resolve("fork"));
    }

    @Test
    void laterForksMapWhatTheFirstOneLoaded() throws Exception {
        ClassDataArchive archive = new ClassDataArchive(kept, "0", JARS);

        archive.makeIfListed();
        assertThat(jmhHelp(archive.jvmArguments(fork))).contains("Usage: java -jar");
        archive.keepList(fork);
        archive.makeIfListed();

        List<String> later = new ArrayList<>(archive.jvmArguments(fork));
        later.addAll(List.of("-Xshare:on", "-Xlog:class+load"));
        assertThat(jmhHelp(later))
                .containsPattern("org\\.openjdk\\.jmh\\.Main source: shared objects file")
                .contains("Usage: java -jar");
    }

    @Test
    void aListThatCannotBeReadLeavesForksAsTheyWere() throws IOException {
        ClassDataArchive archive = new ClassDataArchive(kept, "0", JARS);
        Files.createDirectory(fork.resolve("classes"));

        archive.keepList(fork);
        archive.makeIfListed();

        assertThat(archive.jvmArguments(fork)).isEmpty();
    }

    @Test
    void withoutAJarThereIsNothingToArchive() {
        assertThat(new ClassDataArchive(kept, "0", List.of()).jvmArguments(fork))
                .isEmpty();
    }

    /** Runs JMH's help with the class path of forks, which also contains folders. */
    private static String jmhHelp(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        command.addAll(List.of("-cp", CLASS_PATH.text(), "org.openjdk.jmh.Main", "-h"));
        Process java = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
