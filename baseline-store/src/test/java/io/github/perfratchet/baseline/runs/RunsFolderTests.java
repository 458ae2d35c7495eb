package io.github.perfratchet.baseline.runs;

import static io.github.perfratchet.baseline.Given.CI;
import static io.github.perfratchet.baseline.Given.COMMIT;
import static io.github.perfratchet.baseline.Given.DAY_1;
import static io.github.perfratchet.baseline.Given.fork;
import static io.github.perfratchet.baseline.Given.measurement;
import static io.github.perfratchet.baseline.Given.results;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.perfratchet.baseline.files.StoreException;
import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.measurement.Commit;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.distribution.TDistribution;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunsFolderTests {

    private static final List<ClassResults> RESULTS = List.of(results(CI, DAY_1, measurement("parses", fork(100, 16))));

    private RunsFolder runs;

    @BeforeEach
    void openFolder(@TempDir Path folder) {
        runs = new RunsFolder(folder.resolve("runs"));
    }

    @Test
    void aSavedRunIsReadAsItWas() {
        RunFile file = runs.save("before", COMMIT, false, List.of("ParserTests#prints failed: boom"), RESULTS);

        SavedRun run = file.read();

        assertThat(file.path()).hasFileName("0001_before.json");
        assertThat(run.results()).isEqualTo(RESULTS);
        assertThat(run.header().number()).isEqualTo(1);
        assertThat(run.header().name()).isEqualTo("before");
        assertThat(run.header().commit()).isEqualTo(COMMIT);
        assertThat(run.header().passed()).isFalse();
        assertThat(run.header().doubts()).containsExactly("ParserTests#prints failed: boom");
    }

    @Test
    void aRunWithoutANameIsNamedByItsCommitAndTime() {
        Commit dirty = new Commit(COMMIT.id(), "main", true);

        assertThat(runs.save(null, COMMIT, true, List.of(), RESULTS).stem()).matches("0001_01234567_\\d{8}T\\d{6}Z");
        assertThat(runs.save(null, dirty, true, List.of(), RESULTS).stem())
                .matches("0002_01234567_\\d{8}T\\d{6}Z_uncommitted-changes");
        assertThat(runs.save(null, null, true, List.of(), RESULTS).stem()).matches("0003_unversioned_\\d{8}T\\d{6}Z");
        assertThat(runs.files())
                .allSatisfy(file -> assertThat(file.read().results()).isEqualTo(RESULTS));
    }

    @Test
    void whatIsNoHashOfACommitIsNoPartOfTheName() {
        Commit odd = new Commit("../../r42", null, true);

        RunFile file = runs.save(null, odd, true, List.of(), RESULTS);

        assertThat(file.stem()).matches("0001_unversioned_\\d{8}T\\d{6}Z_uncommitted-changes");
        assertThat(file.read().header().commit()).isEqualTo(odd);
    }

    @Test
    void thereAreNoRunsBeforeTheFirst() {
        assertThat(runs.files()).isEmpty();
        assertThat(runs.path()).doesNotExist();
    }

    @Test
    void aNumberIsNotGivenAgainAfterItsRunWasDeleted() throws IOException {
        save("one");
        Files.delete(save("two").path());

        assertThat(save("three").number()).isEqualTo(3);
    }

    @Test
    void numbersGoOnAfterThoseThatCameFromElsewhere() throws IOException {
        RunFile first = save("one");
        Files.move(first.path(), first.path().resolveSibling("0041_one.json"));

        assertThat(save("two").number()).isEqualTo(42);
    }

    @Test
    void writersAtTheSameTimeGetDifferentNumbers() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(8);
        List<Future<Integer>> saved = new ArrayList<>();
        try {
            List<Callable<Integer>> tasks = new ArrayList<>();
            IntStream.range(0, 24).forEach(i -> tasks.add(() -> save("same").number()));
            saved = writers.invokeAll(tasks);
        } finally {
            writers.shutdown();
        }

        List<Integer> numbers = new ArrayList<>();
        for (Future<Integer> number : saved) {
            numbers.add(number.get());
        }
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 24).boxed().toList());
        assertThat(runs.files()).hasSize(24);
    }

    @Test
    void writersInSeveralJvmsGetDifferentNumbers(@TempDir Path folder) throws Exception {
        String classPath = Stream.of(
                        RunsFolder.class,
                        RunSaver.class,
                        JsonNode.class,
                        JsonFactory.class,
                        JsonProperty.class,
                        TDistribution.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .map(location -> Path.of(URI.create(location.toString())).toString())
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
        List<Process> writers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            writers.add(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            classPath,
                            RunSaver.class.getName(),
                            folder.toString(),
                            "8")
                    .inheritIO()
                    .start());
        }
        for (Process writer : writers) {
            assertThat(writer.waitFor()).isZero();
        }

        assertThat(new RunsFolder(folder).files().stream().map(RunFile::number))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 24).boxed().toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "../up", "a/b", "a\\b", "-x", ".hidden", "a b", "0001", "7", "latest", "Current", "a\n", "a,b"
            })
    void namesThatCouldBeAPathOrMeanAnotherRunAreRefused(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> save(name))
                .withMessageContaining("cannot be the name of a run");
        assertThat(runs.files()).isEmpty();
    }

    @Test
    void aBrokenFileIsAnErrorThatNamesIt() throws IOException {
        RunFile file = save("before");
        String text = Files.readString(file.path());
        Files.writeString(file.path(), text.substring(0, text.length() / 2));

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(file::read)
                .withMessageContaining("0001_before.json")
                .withMessageEndingWith("restore it from a copy, or delete it: no other run needs it");
    }

    @Test
    void aFileOfANewerVersionIsAnErrorThatSaysSo() throws IOException {
        RunFile file = save("before");
        String text = Files.readString(file.path());
        Files.writeString(file.path(), text.replace("\"schemaVersion\": 1", "\"schemaVersion\": 2"));

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(file::read)
                .withMessageContaining("0001_before.json, its schema version is 2");
    }

    @Test
    void aFileThatWasRenamedIsRefused() throws IOException {
        RunFile file = save("before");
        Path renamed = Files.move(file.path(), file.path().resolveSibling("0002_after.json"));

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> RunFile.at(renamed).read())
                .withMessageContaining("its content belongs in")
                .withMessageContaining("0001_before.json");
    }

    @Test
    void whatIsNotTheNumberOfTheLastRunIsAnErrorThatNamesTheFile() throws IOException {
        save("before");
        Files.writeString(runs.path().resolve(".last-number"), "many");

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> save("after"))
                .withMessageContaining(".last-number")
                .withMessageContaining("\"many\"");
    }

    @Test
    void otherFilesInTheFolderAreNoRuns() throws IOException {
        save("before");
        Files.writeString(runs.path().resolve("README.md"), "");
        Files.writeString(runs.path().resolve("notes.json"), "");
        Files.createDirectory(runs.path().resolve("0002_folder.json"));

        assertThat(runs.files()).extracting(RunFile::stem).containsExactly("0001_before");
    }

    @Test
    void resultsOfOneBenchmarkTwiceAreNoRun() throws IOException {
        RunFile file = save("before");
        String text = Files.readString(file.path());
        int from = text.indexOf('{', text.indexOf("\"classes\""));
        String ofClass = text.substring(from, text.lastIndexOf('}', text.lastIndexOf(']')) + 1);
        Files.writeString(file.path(), text.replace(ofClass, ofClass + ", " + ofClass));

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(file::read)
                .withMessageContaining("a benchmark was measured twice");
    }

    private RunFile save(String name) {
        return runs.save(Objects.requireNonNull(name), COMMIT, true, List.of(), RESULTS);
    }
}
