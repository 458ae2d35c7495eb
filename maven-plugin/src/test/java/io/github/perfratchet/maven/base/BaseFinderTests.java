package io.github.perfratchet.maven.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaseFinderTests {

    private final Path folder;

    BaseFinderTests(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void takesTheFirstMeaningThatFits() throws MojoExecutionException, IOException {
        FoundBase second = compiledFor(17);
        BaseFinder finder = new BaseFinder(List.of(
                text -> Resolution.nothing("it is not the first"),
                text -> Resolution.of(second),
                text -> Resolution.nothing("never asked")));

        assertThat(finder.find("main")).isEqualTo(second);
    }

    @Test
    void tellsAllThatWasTriedAndWhatCanBeGiven() {
        BaseFinder finder = new BaseFinder(List.of(
                text -> Resolution.nothing("it is no file"),
                text -> Resolution.nothing(""),
                text -> Resolution.nothing("git finds no such revision", "Fetch it.")));

        assertThatThrownBy(() -> finder.find("mian"))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("Cannot resolve perfratchet.against=\"mian\": it is no file; git finds no such"
                        + " revision. Fetch it. " + BaseFinder.FORMS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--upload-pack=x", "-", "main\u001b[2J", "a\nb"})
    void refusesWhatCouldBeAnOptionOrMoveTheCursor(String text) {
        BaseFinder finder = new BaseFinder(List.of(any -> {
            throw new AssertionError("asked for " + any);
        }));

        assertThatThrownBy(() -> finder.find(text))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("starts with a dash or contains a control character")
                .hasMessageNotContaining("\u001b")
                .hasMessageNotContaining("\n");
    }

    @Test
    void refusesAnEmptyText() {
        assertThatThrownBy(() -> new BaseFinder(List.of()).find(" "))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("perfratchet.against is empty.");
    }

    @Test
    void refusesClassesThatThisJvmCannotLoad() throws IOException {
        int newer = Runtime.version().feature() + 1;
        FoundBase base = compiledFor(newer);
        BaseFinder finder = new BaseFinder(List.of(text -> Resolution.of(base)));

        assertThatThrownBy(() -> finder.find("main"))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("was compiled for Java " + newer)
                .hasMessageContaining("Run Maven with JDK " + newer);
    }

    private FoundBase compiledFor(int java) throws IOException {
        byte[] head = ByteBuffer.allocate(8)
                .putInt(0xCAFEBABE)
                .putShort((short) 0)
                .putShort((short) (java + 44))
                .array();
        Files.write(folder.resolve("A.class"), head);
        return FoundBase.ofMainClasses("a base", folder);
    }
}
