package io.github.perfratchet.baseline.store;

import static io.github.perfratchet.baseline.Given.CI;
import static io.github.perfratchet.baseline.Given.CLASS;
import static io.github.perfratchet.baseline.Given.COMMIT;
import static io.github.perfratchet.baseline.Given.DAY_1;
import static io.github.perfratchet.baseline.Given.LAPTOP;
import static io.github.perfratchet.baseline.Given.baseline;
import static io.github.perfratchet.baseline.Given.classBaseline;
import static io.github.perfratchet.baseline.Given.fork;
import static io.github.perfratchet.baseline.Given.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.perfratchet.baseline.files.StoreException;
import io.github.perfratchet.baseline.measurement.Commit;
import io.github.perfratchet.baseline.measurement.Environment;
import io.github.perfratchet.baseline.measurement.Fork;
import io.github.perfratchet.baseline.measurement.Iteration;
import io.github.perfratchet.baseline.measurement.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileBaselineStoreTests {

    private final Path root;

    FileBaselineStoreTests(@TempDir Path root) {
        this.root = root;
    }

    private static ClassBaseline small() {
        Fork withGaps = new Fork(
                List.of(new Iteration(12, 8.5, null, 16.0, null), new Iteration(13, 8.25, 8.125, null, null)),
                16.0,
                null,
                null,
                null,
                null,
                1.5);
        return classBaseline(
                LAPTOP,
                new Baseline(
                        "parses(String)",
                        new Settings(2, List.of("-Xmx1g"), true, "full"),
                        List.of(
                                new Session(
                                        DAY_1,
                                        new Commit("abc", null, true),
                                        Map.of("cpuQuota", "1.5"),
                                        List.of(fork(100, 1024), withGaps)),
                                new Session(DAY_1.plusSeconds(86400), null, Map.of(), List.of(fork(101, 1024.25))))),
                baseline("empty", session(DAY_1, fork(0.5, 0))));
    }

    @Test
    void readsBackWhatItWrote() {
        BaselineStore store = new FileBaselineStore(root);
        store.write(small());

        assertThat(store.read(LAPTOP, CLASS)).contains(small());
        assertThat(store.readAll()).containsExactly(small());
    }

    @Test
    void writesTheSameBytesAgain() throws IOException {
        FileBaselineStore store = new FileBaselineStore(root);
        store.write(classBaseline(CI, baseline("odd", session(DAY_1, fork(123.456789, 10_240.03847)))));
        String first = Files.readString(store.fileOf(CI, CLASS));

        store.write(store.readAll().get(0));

        assertThat(Files.readString(store.fileOf(CI, CLASS))).isEqualTo(first);
    }

    @Test
    void writesAFileThatReviewsWell() throws IOException {
        FileBaselineStore store = new FileBaselineStore(root);
        store.write(small());

        assertThat(Files.readString(store.fileOf(LAPTOP, CLASS))).isEqualTo(golden());
    }

    @Test
    void readsTheFilesOfTodayForever() throws IOException {
        FileBaselineStore store = new FileBaselineStore(root);
        Path file = store.fileOf(LAPTOP, CLASS);
        Files.createDirectories(file.getParent());
        Files.writeString(file, golden());

        assertThat(store.readAll()).containsExactly(small());
    }

    private static String golden() throws IOException {
        try (InputStream in = FileBaselineStoreTests.class.getResourceAsStream("golden-baseline.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void keepsEnvironmentsAndClassesApart() {
        BaselineStore store = new FileBaselineStore(root);
        ClassBaseline onLaptop = classBaseline(LAPTOP, baseline("a", session(DAY_1, fork(100, 0))));
        ClassBaseline onCi = classBaseline(CI, baseline("a", session(DAY_1, fork(300, 0))));
        ClassBaseline other = new ClassBaseline("com.acme.Another", CI, onCi.benchmarks());
        Stream.of(onLaptop, onCi, other).forEach(store::write);

        assertThat(store.readAll()).containsExactly(other, onLaptop, onCi);
        assertThat(store.read(CI, CLASS)).contains(onCi);
        assertThat(store.read(LAPTOP, "com.acme.Another")).isEmpty();
    }

    @Test
    void isEmptyBeforeAnythingWasWritten() {
        BaselineStore store = new FileBaselineStore(root.resolve("absent"));

        assertThat(store.readAll()).isEmpty();
        assertThat(store.read(LAPTOP, CLASS)).isEmpty();
    }

    @Test
    void looksPastFilesThatAreNoBaselines() throws IOException {
        BaselineStore store = new FileBaselineStore(root);
        store.write(small());
        Files.writeString(root.resolve("README.md"), "Why these files are here.");
        Files.writeString(fileOfSmall().resolveSibling(".left-by-a-killed-process.tmp"), "{");

        assertThat(store.readAll()).containsExactly(small());
    }

    @Test
    void refusesAStoreThatIsAFile() throws IOException {
        Path file = Files.writeString(root.resolve("file"), "");

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> new FileBaselineStore(file).readAll())
                .withMessageContaining(file.toString());
    }

    @Test
    void neverReadsATruncatedFileAsSomethingElse() throws IOException {
        FileBaselineStore store = new FileBaselineStore(root);
        Fork fork = new Fork(List.of(new Iteration(10, 5, 4.5, null, null)), 16.0, null, null, null, null, 1.5);
        ClassBaseline tiny = classBaseline(LAPTOP, baseline("a", session(DAY_1, fork)));
        store.write(tiny);
        byte[] bytes = Files.readAllBytes(fileOfSmall());

        for (int length = 0; length < bytes.length - 1; length++) {
            Files.write(fileOfSmall(), Arrays.copyOf(bytes, length));
            Throwable refusal = catchThrowable(store::readAll);
            assertThat(refusal)
                    .as("the first %s of %s bytes", length, bytes.length)
                    .isInstanceOf(StoreException.class);
        }
        // The last byte is the line end.
        Files.write(fileOfSmall(), Arrays.copyOf(bytes, bytes.length - 1));
        assertThat(store.readAll()).containsExactly(tiny);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"threads\": 2|\"threads\": \"2\"|benchmarks[1].settings.threads: expected a whole number from 1 to 2147483647, found \"2\"",
                "\"threads\": 2|\"threads\": 0|benchmarks[1].settings.threads: expected a whole number",
                "\"threads\": 2|\"threads\": 1.5|found 1.5",
                "\"threads\": 2|\"threads\": 99999999999|benchmarks[1].settings.threads",
                "\"forked\": true|\"forked\": null|benchmarks[0].settings.forked: expected true or false, found null",
                "\"forked\": true|\"Forked\": true|benchmarks[0].settings.forked: missing",
                "\"threads\": 2|\"threads\": 2, \"extra\": 1|benchmarks[1].settings.extra: unknown key",
                "\"threads\": 2|\"threads\": 2, \"threads\": 3|Duplicate field",
                "\"name\": \"empty\"|\"name\": \"parses(String)\"|two benchmarks have the same name",
                "[ 8.5, 8.25 ]|[ 8.5 ]|wallNanos has 1 elements, operations has 2",
                "[ 8.5, 8.25 ]|[ 8.5, null ]|benchmarks[1].sessions[0].forks[1].iterations.wallNanos[1]",
                "[ 8.5, 8.25 ]|[ 8.5, -8.25 ]|expected a number of at least 0, found -8.25",
                "[ 8.5, 8.25 ]|[ 8.5, 1e999 ]|expected a number of at least 0",
                "[ 8.5, 8.25 ]|[ 8.5, NaN ]|line ",
                "[ 12, 13 ]|[ ]|wallNanos has 2 elements, operations has 0",
                "2026-01-01T10:00:00Z|yesterday|expected a time such as 2026-01-31T12:00:00Z, found \"yesterday\"",
                "\"className\": \"com.acme.ParserTests\"|\"className\": \"com.acme.Other\"|its content belongs in ",
                "\"className\": \"com.acme.ParserTests\"|\"className\": \"../../evil\"|is not the name of a class",
                "\"processors\": 16|\"processors\": 8|its content belongs in ",
                "\"schemaVersion\": 1|\"schemaVersion\": 2|its schema version is 2, but this PerfRatchet supports versions up to 1; use the PerfRatchet that wrote it, or a newer one",
                "\"schemaVersion\": 1,||schemaVersion: missing"
            })
    void refusesAFileThatDoesNotSayWhatItMust(String intact, String damaged, String problem) throws IOException {
        FileBaselineStore store = new FileBaselineStore(root);
        store.write(small());
        String content = Files.readString(fileOfSmall());
        assertThat(content).contains(intact);
        Files.writeString(fileOfSmall(), content.replace(intact, damaged == null ? "" : damaged));

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(store::readAll)
                .withMessageContaining(fileOfSmall().toString())
                .withMessageContaining(problem)
                .withMessageContaining("`mvn perfratchet:update`");
        assertThatExceptionOfType(StoreException.class).isThrownBy(() -> store.read(LAPTOP, CLASS));
    }

    @ParameterizedTest
    @CsvSource({"'[]', not a JSON object", "'{} {}', line 1", "'null', not a JSON object", "'', the file is empty"})
    void refusesAFileThatIsNotOneObject(String content, String problem) throws IOException {
        new FileBaselineStore(root).write(small());
        Files.writeString(fileOfSmall(), content);

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> new FileBaselineStore(root).readAll())
                .withMessageContaining(problem);
    }

    @Test
    void namesLineAndColumnOfASyntaxErrorAndShowsNoControlCharacters() throws IOException {
        new FileBaselineStore(root).write(small());
        Files.writeString(fileOfSmall(), "{\n  \"schemaVersion\": \u001b[2J\n}");

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> new FileBaselineStore(root).readAll())
                .withMessageContaining("line 2, column ")
                .satisfies(
                        e -> assertThat(e.getMessage()).doesNotContain("\u001b").doesNotContain("\n"));
    }

    @Test
    void refusesAFileThatIsTooLargeToBeABaseline() throws IOException {
        new FileBaselineStore(root).write(small());
        try (var file = new RandomAccessFile(fileOfSmall().toFile(), "rw")) {
            file.setLength((64L << 20) + 1);
        }

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> new FileBaselineStore(root).readAll())
                .withMessageContaining("the file is larger than 64 MiB");
    }

    @Test
    void leavesTheOldFileAndNothingElseWhenWritingFails() throws IOException {
        BaselineStore store = new FileBaselineStore(root);
        ClassBaseline unwritable = new ClassBaseline(CLASS, LAPTOP, new TreeMap<>());
        // There is a folder, which is not empty, at the path of the file.
        Files.createDirectories(fileOfSmall().resolve("inside"));

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> store.write(unwritable))
                .withMessageStartingWith("cannot write " + fileOfSmall())
                .withMessageEndingWith("then run the same command again");
        try (Stream<Path> left = Files.list(fileOfSmall().getParent())) {
            assertThat(left).containsExactly(fileOfSmall());
        }
    }

    @Test
    void refusesToWriteWhatCannotBeReadBack() {
        FileBaselineStore store = new FileBaselineStore(root);
        store.write(small());
        Fork broken =
                new Fork(List.of(new Iteration(1, Double.NaN, null, null, null)), null, null, null, null, null, 1);

        ClassBaseline unreadable =
                classBaseline(LAPTOP, baseline("parses", new Session(DAY_1, COMMIT, Map.of(), List.of(broken))));

        assertThatIllegalArgumentException().isThrownBy(() -> store.write(unreadable));
        assertThat(store.readAll()).containsExactly(small());
    }

    @Test
    void writersOfDifferentClassesDoNotDisturbEachOther() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> writes = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                ClassBaseline mine = new ClassBaseline("com.acme.Tests" + i, LAPTOP, small().benchmarks());
                writes.add(threads.submit(() -> new FileBaselineStore(root.resolve("new")).write(mine)));
            }
            for (Future<?> write : writes) {
                write.get();
            }
        } finally {
            threads.shutdown();
        }

        assertThat(new FileBaselineStore(root.resolve("new")).readAll()).hasSize(16);
    }

    @Test
    void aReaderSeesTheOldOrTheNewFileAndNothingBetween() throws Exception {
        FileBaselineStore store = new FileBaselineStore(root);
        ClassBaseline old = small();
        ClassBaseline replaced = old.with(List.of(baseline("added", session(DAY_1, fork(7, 7)))));
        store.write(old);
        ExecutorService writer = Executors.newSingleThreadExecutor();
        try {
            Future<?> writing = writer.submit(() -> {
                for (int i = 0; i < 20; i++) {
                    store.write(i % 2 == 0 ? replaced : old);
                }
            });
            do {
                assertThat(store.readAll()).hasSize(1).containsAnyOf(old, replaced);
            } while (!writing.isDone());
            writing.get();
        } finally {
            writer.shutdown();
        }
    }

    @Test
    void environmentsWithHostileNamesStayInsideTheStore() {
        Environment hostile = new Environment("../../x", 1, 1, "../..", "/", "\n", 17, "", "");
        FileBaselineStore store = new FileBaselineStore(root);

        assertThat(store.fileOf(hostile, CLASS).normalize().startsWith(root)).isTrue();
        store.write(classBaseline(hostile, baseline("a", session(DAY_1, fork(1, 1)))));
        assertThat(store.readAll()).hasSize(1);
    }

    private Path fileOfSmall() {
        return new FileBaselineStore(root).fileOf(LAPTOP, CLASS);
    }
}
