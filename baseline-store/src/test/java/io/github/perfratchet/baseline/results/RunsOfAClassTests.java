package io.github.perfratchet.baseline.results;

import static io.github.perfratchet.baseline.Given.CI;
import static io.github.perfratchet.baseline.Given.CLASS;
import static io.github.perfratchet.baseline.Given.DAY_1;
import static io.github.perfratchet.baseline.Given.fork;
import static io.github.perfratchet.baseline.Given.id;
import static io.github.perfratchet.baseline.Given.measurement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.perfratchet.baseline.files.StoreException;
import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.measurement.ClassResults.Failure;
import io.github.perfratchet.baseline.measurement.Measurement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests builds that run a class several times, even at the same time. */
class RunsOfAClassTests {

    private static final String BUILD = "4711 since this morning";
    private static final Instant LATER = DAY_1.plusSeconds(60);

    private final Path folder;
    private final ResultsFolder results;

    RunsOfAClassTests(@TempDir Path folder) {
        this.folder = folder;
        results = new ResultsFolder(folder);
    }

    private static ClassResults results(
            Instant startedAt, boolean finished, List<Measurement> measured, List<Failure> failed) {
        return new ClassResults(CLASS, CI, null, startedAt, finished, measured, failed);
    }

    private static ClassResults measured(Instant startedAt, Measurement... measurements) {
        return results(startedAt, true, List.of(measurements), List.of());
    }

    private static ClassResults failed(Instant startedAt, String name, Measurement... measurements) {
        return results(startedAt, true, List.of(measurements), List.of(new Failure(id(name), "boom")));
    }

    private static ClassResults part(Instant startedAt, Measurement measurement) {
        return results(startedAt, false, List.of(measurement), List.of());
    }

    /** Records a finished run of the class. */
    private void ran(String build, ClassResults all) {
        RunOfClass run = results.begin(CLASS, build);
        all.measurements().forEach(one -> run.add(part(all.startedAt(), one)));
        all.failures().forEach(one -> run.add(results(all.startedAt(), false, List.of(), List.of(one))));
        run.finish(all);
    }

    private Stream<String> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> names() {
        return results.readAll().stream()
                .flatMap(run -> run.measurements().stream())
                .map(measurement -> measurement.id().name())
                .toList();
    }

    @Test
    void aRunOfTheOtherTestsLeavesWhatWasMeasured() {
        ran(BUILD, measured(DAY_1, measurement("quick", fork(5, 0))));
        ran(BUILD, measured(LATER, measurement("thorough", fork(6, 0))));

        assertThat(results.readAll())
                .containsExactly(
                        measured(DAY_1, measurement("quick", fork(5, 0))),
                        measured(LATER, measurement("thorough", fork(6, 0))));
        assertThat(files()).containsExactlyInAnyOrder(CLASS + ".json", CLASS + "~2.json");
    }

    @Test
    void ofABenchmarkTheLatestRunCounts() {
        ran(BUILD, failed(DAY_1, "flaky", measurement("good", fork(5, 0)), measurement("better", fork(5, 0))));
        ran(BUILD, measured(LATER, measurement("flaky", fork(6, 0)), measurement("better", fork(7, 0))));

        assertThat(results.readAll())
                .containsExactly(
                        measured(DAY_1, measurement("good", fork(5, 0))),
                        measured(LATER, measurement("flaky", fork(6, 0)), measurement("better", fork(7, 0))));
    }

    @Test
    void aLaterFailureTakesThePlaceOfAMeasurement() {
        ran(BUILD, measured(DAY_1, measurement("good", fork(5, 0)), measurement("bad", fork(5, 0))));
        ran(BUILD, failed(LATER, "bad"));

        assertThat(results.readAll())
                .containsExactly(measured(DAY_1, measurement("good", fork(5, 0))), failed(LATER, "bad"));
    }

    @Test
    void aFailureOfATestIsThatOfItsLabelledBenchmarks() {
        ran(BUILD, measured(DAY_1, measurement("sorts[quick]", fork(5, 0)), measurement("sortsAll", fork(5, 0))));
        ran(BUILD, failed(LATER, "sorts"));

        assertThat(results.readAll())
                .containsExactly(measured(DAY_1, measurement("sortsAll", fork(5, 0))), failed(LATER, "sorts"));
    }

    @Test
    void aTestThatMeasuredItsLabelledBenchmarksHasNotFailedAnyMore() {
        ran(BUILD, failed(DAY_1, "sorts", measurement("other", fork(5, 0))));
        ran(BUILD, measured(LATER, measurement("sorts[quick]", fork(5, 0))));

        assertThat(results.readAll()).allMatch(run -> run.failures().isEmpty()).hasSize(2);
    }

    @Test
    void aRunOfWhichNothingCountsAnyMoreIsDeleted() {
        for (int minute = 0; minute < 5; minute++) {
            ran(BUILD, measured(DAY_1.plusSeconds(60L * minute), measurement("parses", fork(5 + minute, 0))));
        }

        assertThat(files()).containsExactly(CLASS + ".json");
        assertThat(results.readAll())
                .containsExactly(measured(DAY_1.plusSeconds(240), measurement("parses", fork(9, 0))));
    }

    @Test
    void aRunAfterOneOfWhichSomethingStillCountsStaysTheLater() {
        ran(BUILD, measured(DAY_1, measurement("a", fork(1, 0)), measurement("b", fork(1, 0))));
        ran(BUILD, measured(LATER, measurement("a", fork(2, 0)), measurement("c", fork(2, 0))));
        ran(BUILD, measured(LATER.plusSeconds(60), measurement("b", fork(3, 0))));
        ran(BUILD, measured(LATER.plusSeconds(120), measurement("c", fork(4, 0))));

        assertThat(results.readAll())
                .containsExactly(
                        measured(LATER, measurement("a", fork(2, 0))),
                        measured(LATER.plusSeconds(60), measurement("b", fork(3, 0))),
                        measured(LATER.plusSeconds(120), measurement("c", fork(4, 0))));
    }

    @Test
    void anotherBuildStartsAnew() throws IOException {
        ran(BUILD, measured(DAY_1, measurement("quick", fork(5, 0))));
        ran(BUILD, measured(DAY_1, measurement("thorough", fork(6, 0))));
        results.begin(CLASS, BUILD).add(part(DAY_1, measurement("killed", fork(6, 0))));
        Files.copy(results.fileOf(CLASS), folder.resolve(CLASS + "~9.json"));
        Files.writeString(folder.resolve(CLASS + "~10.json"), "damaged");
        ran("4712", measured(LATER, measurement("quick", fork(7, 0))));

        assertThat(results.readAll()).containsExactly(measured(LATER, measurement("quick", fork(7, 0))));
        assertThat(files()).containsExactly(CLASS + ".json");
    }

    @Test
    void aDaemonThatBeginsAnotherBuildStartsAnewToo() {
        ran(BUILD, measured(DAY_1, measurement("gone", fork(5, 0))));
        results.beginBuild("at 10:00");
        ran(BUILD, measured(DAY_1, measurement("quick", fork(5, 0))));
        ran(BUILD, measured(DAY_1, measurement("thorough", fork(6, 0))));

        assertThat(names()).containsExactly("quick", "thorough");
    }

    @Test
    void aBuildBeginsWithoutAFolder() {
        new ResultsFolder(folder.resolve("absent")).beginBuild("at 10:00");

        assertThat(folder.resolve("absent")).doesNotExist();
    }

    @Test
    void anotherBuildLeavesTheClassesThatItDoesNotRun() {
        ran(BUILD, measured(DAY_1, measurement("parses", fork(5, 0))));
        String other = CLASS + "2";
        results.begin(other, "4712").finish(new ClassResults(other, CI, null, LATER, true, List.of(), List.of()));

        assertThat(results.readAll()).extracting(ClassResults::className).containsExactly(CLASS, other);
    }

    @Test
    void aRunThatWasKilledLeavesWhatItMeasured() {
        RunOfClass killed = results.begin(CLASS, BUILD);
        killed.add(part(DAY_1, measurement("first", fork(5, 0))));
        killed.add(part(DAY_1, measurement("second", fork(6, 0))));
        ran(BUILD, measured(LATER, measurement("second", fork(7, 0))));

        assertThat(results.readAll())
                .containsExactly(
                        part(DAY_1, measurement("first", fork(5, 0))),
                        measured(LATER, measurement("second", fork(7, 0))));
    }

    @Test
    void aRunThatWasKilledBeforeItMeasuredAnythingIsNone() {
        results.begin(CLASS, BUILD);

        assertThat(results.readAll()).isEmpty();
    }

    @Test
    void aRunThatWasKilledWhileItDeletedItsPartsCountsOnce() throws IOException {
        RunOfClass run = results.begin(CLASS, BUILD);
        run.add(part(DAY_1, measurement("parses", fork(5, 0))));
        ClassResults all = measured(DAY_1, measurement("parses", fork(5, 0)));
        Path parts = folder.resolve(files().findFirst().orElseThrow());
        Path kept = Files.createDirectory(folder.resolve(".kept"));
        Files.copy(parts.resolve("000001.json"), kept.resolve("000001.json"));
        run.finish(all);
        Files.move(kept, parts);

        assertThat(results.readAll()).containsExactly(all);
    }

    @Test
    void eachBenchmarkIsWrittenOnceAndThenOnceMoreInTheWhole() throws IOException {
        RunOfClass run = results.begin(CLASS, BUILD);
        List<Measurement> all = new ArrayList<>();
        List<Long> sizes = new ArrayList<>();
        for (int i = 100; i < 150; i++) {
            all.add(measurement("b" + i, fork(5, 0)));
            run.add(part(DAY_1, all.get(all.size() - 1)));
            Path parts = folder.resolve(files().findFirst().orElseThrow());
            try (Stream<Path> files = Files.list(parts)) {
                List<Path> written = files.sorted().toList();
                assertThat(written).hasSize(all.size());
                sizes.add(Files.size(written.get(written.size() - 1)));
            }
        }
        run.finish(measured(DAY_1, all.toArray(Measurement[]::new)));

        assertThat(sizes).as("no part grows with what was measured before").containsOnly(sizes.get(0));
        assertThat(files()).containsExactly(CLASS + ".json");
        assertThat(names()).hasSize(50);
    }

    @Test
    void jvmsOfABuildThatRunTheSameClassAtOnceLoseNothing() throws Exception {
        ran("yesterday", measured(DAY_1, measurement("old", fork(5, 0))));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<?>> runs = IntStream.range(0, 24)
                    .<Future<?>>mapToObj(i -> threads.submit(() -> {
                        // Each thread opens its own instance of the folder, like a JVM.
                        RunOfClass run = new ResultsFolder(folder).begin(CLASS, BUILD);
                        Measurement own = measurement("own" + i, fork(5, 0));
                        Measurement shared = measurement("shared", fork(i + 1, 0));
                        run.add(part(DAY_1, own));
                        run.add(part(DAY_1, shared));
                        run.finish(measured(DAY_1, own, shared));
                    }))
                    .toList();
            for (Future<?> run : runs) {
                run.get();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(names())
                .hasSize(25)
                .contains("shared")
                .containsAll(IntStream.range(0, 24).mapToObj(i -> "own" + i).toList());
    }

    @Test
    void partsOfAnotherClassAreAnError() throws IOException {
        results.begin(CLASS, BUILD).add(part(DAY_1, measurement("parses", fork(5, 0))));
        Path parts = folder.resolve(files().findFirst().orElseThrow());
        Path renamed = folder.resolve(parts.getFileName().toString().replace(CLASS, "com.acme.Other"));
        Files.move(parts, renamed);

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(results::readAll)
                .withMessageContaining("its content belongs in " + parts.resolve("000001.json"));
    }

    @Test
    void whatIsNoFileOfARunIsLeftAlone(@TempDir Path elsewhere) throws IOException {
        Path link = folder.resolve(CLASS + "~1~0123abcd");
        Path precious = Files.writeString(elsewhere.resolve("precious.json"), "{}");
        Files.createSymbolicLink(link, elsewhere);
        ran(BUILD, measured(DAY_1, measurement("parses", fork(5, 0))));

        assertThat(precious).exists();
        assertThatCode(results::readAll).doesNotThrowAnyException();
    }

    @Test
    void aNameThatNeedsAHashHasRunsToo() {
        String name = "com.acme.`sorts all` Tests~2";
        for (String benchmark : List.of("quick", "thorough")) {
            Measurement one = new Measurement(
                    new BenchmarkId(name, benchmark),
                    null,
                    measurement("x", fork(5, 0)).settings(),
                    List.of(fork(5, 0)),
                    List.of(),
                    1);
            RunOfClass run = results.begin(name, BUILD);
            run.add(new ClassResults(name, CI, null, DAY_1, false, List.of(one), List.of()));
            run.finish(new ClassResults(name, CI, null, DAY_1, true, List.of(one), List.of()));
        }

        assertThat(names()).containsExactly("quick", "thorough");
    }
}
