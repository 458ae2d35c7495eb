package io.github.perfratchet.baseline.results;

import static io.github.perfratchet.baseline.Given.CI;
import static io.github.perfratchet.baseline.Given.CLASS;
import static io.github.perfratchet.baseline.Given.COMMIT;
import static io.github.perfratchet.baseline.Given.DAY_1;
import static io.github.perfratchet.baseline.Given.SETTINGS;
import static io.github.perfratchet.baseline.Given.fork;
import static io.github.perfratchet.baseline.Given.id;
import static io.github.perfratchet.baseline.Given.measurement;
import static io.github.perfratchet.baseline.Given.results;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.perfratchet.baseline.files.StoreException;
import io.github.perfratchet.baseline.measurement.Against;
import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.Circumstances;
import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.measurement.Commit;
import io.github.perfratchet.baseline.measurement.ExtraInfo;
import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.threshold.Threshold;
import io.github.perfratchet.baseline.threshold.Thresholds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsFolderTests {

    private final Path folder;

    ResultsFolderTests(@TempDir Path folder) {
        this.folder = folder;
    }

    private static ClassResults all() {
        return new ClassResults(
                CLASS,
                CI,
                new Circumstances(
                        Map.of("jvmOptions", "-Xmx1g"), List.of("other processes use 1.0 of 2 processors: end them")),
                new Commit(COMMIT.id(), "main", true, DAY_1),
                DAY_1,
                false,
                List.of(
                        new Measurement(
                                        id("parses(\"\u00fc\", \u202e)"),
                                        "parsing",
                                        SETTINGS,
                                        List.of(fork(100, 1024), fork(102, 1024)),
                                        List.of("One operation took longer than an iteration."),
                                        7.25)
                                .limitedTo(new Thresholds(Threshold.parseAll("5%"))),
                        measurement("another", fork(5, 0))
                                .withExtraInfo(new ExtraInfo(Map.of("lines", 12))
                                        .with("unit", "l\u00efne\n")
                                        .with("ratio", -1.0)
                                        .with("hot", true)),
                        measurement("sorts[10, UP]", fork(5, 0))
                                .withParameters(Map.of("size", "10", "order", "UP"))
                                .limitedTo(new Thresholds(Threshold.parseAll("2.5%|200 ns, p99.9:10%, alloc:0"))),
                        measurement("paired", fork(5, 0), fork(6, 0))
                                .pairedWith(new Against("HEAD~1 (4f2c9e1)", 12, List.of(fork(4, 8), fork(5, 8)), null)),
                        measurement("added", fork(5, 0))
                                .pairedWith(new Against("1.4.2", 12, List.of(), "it lacks the class com.acme.New"))),
                List.of(new ClassResults.Failure(id("fails"), "expected: <1>\n but was: <2>")));
    }

    @Test
    void readsBackWhatItWrote() {
        ResultsFolder results = new ResultsFolder(folder.resolve("results"));
        results.write(all());

        assertThat(results.readAll()).containsExactly(all());
    }

    @Test
    void readsAFileThatKnowsNothingOfTheCircumstances() throws IOException {
        ResultsFolder results = new ResultsFolder(folder);
        ClassResults before = new ClassResults(
                CLASS, CI, COMMIT, DAY_1, true, List.of(measurement("another", fork(5, 0))), List.of());
        results.write(before);

        assertThat(Files.readString(results.fileOf(CLASS))).doesNotContain("facts", "disturbances", "\"time\"");
        assertThat(results.readAll()).containsExactly(before);
        assertThat(before.circumstances()).isEqualTo(Circumstances.UNKNOWN);
    }

    @Test
    void writesAsciiOnly() throws IOException {
        ResultsFolder results = new ResultsFolder(folder);
        results.write(all());

        assertThat(Files.readString(results.fileOf(CLASS))).isASCII().contains("parses(\\\"\\u00FC\\\", \\u202E)");
    }

    @Test
    void isEmptyBeforeAnythingWasMeasured() {
        assertThat(new ResultsFolder(folder.resolve("absent")).readAll()).isEmpty();
    }

    @Test
    void replacesTheResultsOfTheSameClass() {
        ResultsFolder results = new ResultsFolder(folder);
        results.write(all());
        ClassResults later = results(CI, DAY_1.plusSeconds(60), measurement("another", fork(6, 0)));
        results.write(later);

        assertThat(results.readAll()).containsExactly(later);
    }

    @Test
    void refusesABenchmarkOfAnotherClass() {
        ClassResults mixed = new ClassResults(
                CLASS,
                CI,
                null,
                DAY_1,
                true,
                List.of(),
                List.of(new ClassResults.Failure(new BenchmarkId("com.acme.Other", "a"), "")));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ResultsFolder(folder).write(mixed))
                .withMessage("com.acme.Other#a is not a benchmark of com.acme.ParserTests");
    }

    @Test
    void aDamagedFileIsAnErrorThatSaysToMeasureAgain() throws IOException {
        ResultsFolder results = new ResultsFolder(folder);
        results.write(all());
        Files.writeString(results.fileOf(CLASS), "{\"schemaVersion\": 1}");

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(results::readAll)
                .withMessage("cannot use " + results.fileOf(CLASS)
                        + ", className: missing; delete it and measure again with `mvn verify`");
    }

    @Test
    void twoThresholdsOfAStatisticAreAnError() throws IOException {
        ResultsFolder results = new ResultsFolder(folder);
        results.write(all());
        Path file = results.fileOf(CLASS);
        Files.writeString(file, Files.readString(file).replace("p99.9:10%", "alloc:10%"));

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(results::readAll)
                .withMessageContaining("benchmarks[2]: there are two thresholds of the same statistic");
    }

    @Test
    void aFileUnderAnotherClassesNameIsAnError() throws IOException {
        ResultsFolder results = new ResultsFolder(folder);
        results.write(all());
        Files.move(results.fileOf(CLASS), results.fileOf("com.acme.Other"));

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(results::readAll)
                .withMessageContaining("its content belongs in " + results.fileOf(CLASS));
    }
}
