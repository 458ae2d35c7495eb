package io.github.perfratchet.baseline.results;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfratchet.baseline.results.TestFate.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestFatesTests {

    private static final TestFate SKIPPED = new TestFate(
            new TestMethod("com.acme.ParserTests", "com.acme.ParserTests$Large", "parses", "int, [J"),
            Kind.SKIPPED,
            "not on Tuesdays");
    private static final TestFate RECORDED =
            new TestFate(new TestMethod("com.acme.A", "com.acme.A", "a", ""), Kind.RECORDED, "");

    private final Path folder;
    private final TestFates fates;

    TestFatesTests(@TempDir Path parent) {
        folder = parent.resolve("tests");
        fates = new TestFates(folder);
    }

    @Test
    void whatSeveralRunsWroteIsReadTogether() {
        Path first = fates.newFile();
        fates.add(first, List.of(SKIPPED));
        fates.add(fates.newFile(), List.of(RECORDED));
        fates.add(first, List.of(RECORDED));

        assertThat(fates.since(Instant.now().minusSeconds(60))).containsExactlyInAnyOrder(SKIPPED, RECORDED, RECORDED);
    }

    @Test
    void noFolderHasNothing() {
        assertThat(fates.since(Instant.EPOCH)).isEmpty();
    }

    @Test
    void aNameThatWouldForgeALineIsEscapedAndFoundAgain() {
        TestFate odd = new TestFate(
                new TestMethod("A", "A", "a\tb\nRECORDED\u001b[2J", ""), Kind.FAILED, "line\nRECORDED\tX\tX\tx\t\t");
        fates.add(fates.newFile(), List.of(odd));

        assertThat(fates.since(Instant.EPOCH)).singleElement().satisfies(read -> {
            assertThat(read.test()).isEqualTo(odd.test());
            assertThat(read.kind()).isEqualTo(Kind.FAILED);
        });
    }

    @Test
    void theLineThatADyingJvmCutShortDoesNotCount() throws IOException {
        Path file = fates.newFile();
        fates.add(file, List.of(RECORDED));
        Files.writeString(file, "FAILED\tcom.acme.A\tcom.ac", StandardOpenOption.APPEND);

        assertThat(fates.since(Instant.EPOCH)).containsExactly(RECORDED);
    }

    @Test
    void whatAnEarlierBuildWroteDoesNotCountAndCanBeDeleted() throws IOException {
        Instant start = Instant.now();
        Path earlier = fates.newFile();
        fates.add(earlier, List.of(SKIPPED));
        Files.setLastModifiedTime(earlier, FileTime.from(start.minusSeconds(3600)));
        Path now = fates.newFile();
        fates.add(now, List.of(RECORDED));

        assertThat(fates.since(start)).containsExactly(RECORDED);
        fates.deleteBefore(start);
        assertThat(earlier).doesNotExist();
        assertThat(now).exists();
    }
}
