package io.github.perfratchet.baseline.interchange;

import static io.github.perfratchet.baseline.Given.CI;
import static io.github.perfratchet.baseline.Given.DAY_1;
import static io.github.perfratchet.baseline.Given.LAPTOP;
import static io.github.perfratchet.baseline.Given.fork;
import static io.github.perfratchet.baseline.Given.measurement;
import static io.github.perfratchet.baseline.Given.results;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.perfratchet.baseline.comparison.BaselineComparator;
import io.github.perfratchet.baseline.files.StoreException;
import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.measurement.Fork;
import io.github.perfratchet.baseline.measurement.Iteration;
import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.measurement.Metric;
import io.github.perfratchet.baseline.measurement.Summary;
import io.github.perfratchet.baseline.store.FileBaselineStore;
import io.github.perfratchet.baseline.update.Acceptance;
import io.github.perfratchet.baseline.update.BaselineUpdate;
import io.github.perfratchet.baseline.verdict.Comparison;
import io.github.perfratchet.baseline.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JmhResultFileTests {

    /** JMH 1.37 wrote this file, with all modes, two forks of three iterations, two threads, two parameters and the gc profiler. */
    private static final Path WRITTEN_BY_JMH = Path.of("src/test/resources/jmh-1.37-result.json");

    private final Path folder;

    JmhResultFileTests(@TempDir Path folder) {
        this.folder = folder;
    }

    private static List<ClassResults> read(Path file) {
        return JmhResultFile.read(file, LAPTOP);
    }

    private static Measurement only(List<ClassResults> results) {
        assertThat(results).hasSize(1);
        assertThat(results.get(0).measurements()).hasSize(1);
        return results.get(0).measurements().get(0);
    }

    private static Measurement named(String name) {
        return read(WRITTEN_BY_JMH).get(0).measurements().stream()
                .filter(measurement -> measurement.id().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** {@return JMH's own figures} */
    private static JsonNode metricOfJmh(String mode, String size) throws IOException {
        for (JsonNode benchmark : new ObjectMapper().readTree(WRITTEN_BY_JMH.toFile())) {
            if (benchmark.get("mode").asText().equals(mode)
                    && benchmark.at("/params/size").asText().equals(size)) {
                return benchmark;
            }
        }
        throw new AssertionError("no " + mode + " of " + size);
    }

    private static double[] wallNanos(Measurement measurement) {
        return measurement.forks().stream()
                .flatMap(fork -> fork.iterations().stream())
                .mapToDouble(Iteration::wallNanos)
                .toArray();
    }

    private static double mean(double... values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    @Test
    void benchmarksAreNamedByTheirParametersAndByAModeThatMeasuresSomethingElse() {
        ClassResults results = read(WRITTEN_BY_JMH).get(0);

        assertThat(results.className()).isEqualTo("com.acme.SortBenchmark");
        assertThat(results.finished()).isTrue();
        assertThat(results.measurements())
                .extracting(measurement -> measurement.id().name())
                .containsExactlyInAnyOrder(
                        "sorts[size=100]",
                        "sorts[size=100, mode=sample]",
                        "sorts[size=100, mode=ss]",
                        // The mode is part of the name, because there is avgt too.
                        "sorts[size=100, mode=thrpt]",
                        "sorts[size=1000]",
                        "sorts[size=1000, mode=sample]",
                        "sorts[size=1000, mode=ss]",
                        "sorts[size=1000, mode=thrpt]");
        assertThat(named("sorts[size=1000]").parameters()).isEqualTo(Map.of("size", "1000"));
    }

    @Test
    void averageTimesAreThoseOfJmh() throws IOException {
        Measurement sorts = named("sorts[size=1000]");

        assertThat(sorts.forks())
                .hasSize(2)
                .allSatisfy(fork -> assertThat(fork.iterations()).hasSize(3));
        assertThat(mean(wallNanos(sorts)) / 1000)
                .isEqualTo(
                        metricOfJmh("avgt", "1000").at("/primaryMetric/score").asDouble(), within(1e-9));
        assertThat(sorts.settings().threads()).isEqualTo(2);
        assertThat(sorts.settings().jvmArgs()).contains("-XX:+UseParallelGC", "-Xmx256m");
        assertThat(sorts.settings().forked()).isTrue();
    }

    @Test
    void aThroughputIsInvertedSoThatMoreIsSlower() throws IOException {
        double[] scores = new double[6];
        double[] nanos = wallNanos(named("sorts[size=1000, mode=thrpt]"));
        for (int i = 0; i < scores.length; i++) {
            // This is the number of operations of two threads in a microsecond.
            scores[i] = 2 * 1000 / nanos[i];
        }

        assertThat(mean(scores))
                .isEqualTo(
                        metricOfJmh("thrpt", "1000").at("/primaryMetric/score").asDouble(), within(1e-9));
        // Both modes measured the same code within a minute. A wrong inversion or number of threads would show here.
        assertThat(mean(nanos) / mean(wallNanos(named("sorts[size=1000]")))).isBetween(0.3, 3.0);
    }

    @Test
    void ofSamplesTheMeanOfEachIterationCounts() throws IOException {
        Measurement sorts = named("sorts[size=1000, mode=sample]");
        double sum = 0;
        long count = 0;
        for (Fork fork : sorts.forks()) {
            for (Iteration iteration : fork.iterations()) {
                sum += iteration.operations() * iteration.wallNanos();
                count += iteration.operations();
            }
        }

        assertThat(sum / count / 1000)
                .isEqualTo(
                        metricOfJmh("sample", "1000").at("/primaryMetric/score").asDouble(), within(1e-6));
    }

    @Test
    void aSingleShotIsOneOperation() throws IOException {
        Measurement sorts = named("sorts[size=1000, mode=ss]");

        assertThat(mean(wallNanos(sorts)) / 1000)
                .isEqualTo(metricOfJmh("ss", "1000").at("/primaryMetric/score").asDouble(), within(1e-6));
        assertThat(sorts.forks().get(0).iterations())
                .allSatisfy(iteration -> assertThat(iteration.operations()).isEqualTo(1));
    }

    @Test
    void bytesAreThoseOfTheGcProfiler() throws IOException {
        Double bytes = named("sorts[size=1000]").forks().get(0).bytesPerOperation();

        // A clone of 1,000 numbers takes 4,016 bytes.
        assertThat(bytes).isEqualTo(4016, within(40.0));
        assertThat(bytes)
                .isEqualTo(
                        metricOfJmh("avgt", "1000")
                                .at("/secondaryMetrics/gc.alloc.rate.norm/rawData/0/1")
                                .asDouble(),
                        within(40.0));
    }

    @Test
    void theMachineIsThisOneAndTheJvmTheFiles() {
        var environment = read(WRITTEN_BY_JMH).get(0).environment();

        assertThat(environment.cpu()).isEqualTo(LAPTOP.cpu());
        assertThat(environment.processors()).isEqualTo(LAPTOP.processors());
        assertThat(environment.jdkFeature()).isEqualTo(17);
        assertThat(environment.jdkVendor()).isEqualTo("OpenJDK 64-Bit Server VM");
        assertThat(environment.gc()).isEqualTo("Parallel");
        assertThat(environment.allocatesLike(LAPTOP)).isFalse();
    }

    @Test
    void wallTimeGatesSinceThereIsNoOther() {
        assertThat(Summary.of(named("sorts[size=1000]")).gating()).isEqualTo(Metric.WALL);
    }

    @Test
    void aDropInThroughputIsARegression() throws IOException {
        Path before = throughput("[[100.0, 101.0], [99.0, 100.5], [100.2, 99.9]]", DAY_1);
        FileBaselineStore store = new FileBaselineStore(folder.resolve("baselines"));
        BaselineUpdate.of(store)
                .promote(read(before), id -> true, Set.of(Acceptance.ALL))
                .write();

        Path after = throughput("[[50.0, 51.0], [49.0, 50.5], [50.2, 49.9]]", DAY_1.plusSeconds(60));
        List<Comparison> comparisons = BaselineComparator.compare(read(after), store.readAll());

        assertThat(comparisons).singleElement().satisfies(comparison -> {
            assertThat(comparison.id()).hasToString("com.acme.Bench#parses");
            assertThat(comparison.verdict()).isEqualTo(Verdict.REGRESSED);
            assertThat(comparison.metrics().get(0).metric()).isEqualTo(Metric.WALL);
            assertThat(comparison.metrics().get(0).change()).isEqualTo(1.0, within(0.05));
        });
    }

    private Path throughput(String rawData, Instant written) throws IOException {
        Path file = write("""
                [{"benchmark": "com.acme.Bench.parses", "mode": "thrpt", "threads": 1, "forks": 3,
                  "primaryMetric": {"scoreUnit": "ops/ms", "rawData": %s}, "secondaryMetrics": {}}]
                """.formatted(rawData));
        Files.setLastModifiedTime(file, FileTime.from(written));
        return file;
    }

    private Path write(String content) throws IOException {
        Path file = folder.resolve("jmh-result.json");
        Files.writeString(file, content);
        return file;
    }

    @Test
    void whatWasWrittenHereIsReadAsItWas() {
        Path file = folder.resolve("written.json");
        Measurement written = measurement("parses", fork(100, 1024), fork(110, 1024));
        JmhResults.write(file, List.of(results(CI, DAY_1, written)));

        Measurement read = only(read(file));

        assertThat(read.id()).isEqualTo(written.id());
        assertThat(read.forks()).hasSameSizeAs(written.forks());
        for (int i = 0; i < 2; i++) {
            Fork before = written.forks().get(i);
            Fork after = read.forks().get(i);
            assertThat(after.iterations())
                    .extracting(Iteration::wallNanos)
                    .containsExactlyElementsOf(before.iterations().stream()
                            .map(Iteration::wallNanos)
                            .toList());
            assertThat(after.iterations())
                    .extracting(Iteration::cpuNanos)
                    .containsExactlyElementsOf(before.iterations().stream()
                            .map(Iteration::cpuNanos)
                            .toList());
            assertThat(after.bytesPerOperation()).isEqualTo(before.bytesPerOperation());
            assertThat(after.gcCount()).isEqualTo(before.gcCount());
            assertThat(after.gcMillis()).isEqualTo(before.gcMillis());
        }
    }

    @Test
    void metricsOfOldVersionsAreFoundAndWhatIsNotANumberIsUnknown() throws IOException {
        Measurement read = only(read(write("""
                [{"benchmark": "com.acme.Bench.parses", "mode": "avgt", "threads": 1, "forks": 1,
                  "primaryMetric": {"scoreUnit": "s/op", "rawData": [[0.5, 0.25]]},
                  "secondaryMetrics": {
                    "\\u00b7gc.alloc.rate.norm": {"scoreUnit": "B/op", "rawData": [[24.0, 24.0]]},
                    "\\u00b7gc.time": {"scoreUnit": "ms", "rawData": [["NaN", "NaN"]]},
                    "\\u00b7stack": {"scoreUnit": "---", "rawData": [["NaN"]]}}}]
                """)));

        assertThat(wallNanos(read)).containsExactly(5e8, 2.5e8);
        assertThat(read.forks().get(0).bytesPerOperation()).isEqualTo(24);
        assertThat(read.forks().get(0).gcMillis()).isNull();
    }

    @Test
    void whatCannotBeUsedIsRefusedWithItsPlaceAndTheRemedy() throws IOException {
        assertThat(refusal("{}")).contains("jmh-result.json, not a JSON array;");
        assertThat(refusal("[]")).contains("it contains no benchmark");
        assertThat(refusal("[3]")).contains("[0]: not a JSON object");
        assertThat(refusal("[{\"benchmark\": \"x.y\"")).contains("line 1, column");
        assertThat(refusal(benchmark("avgt", "us/op", "[[1.0]]").replace("com.acme.Bench.parses", "parses")))
                .contains("[0]: benchmark is not the name of a class, a dot, and the name of a method");
        assertThat(refusal(benchmark("all", "us/op", "[[1.0]]")))
                .contains("[0]: \"all\" is not a mode of JMH; known are thrpt, avgt, sample, ss");
        assertThat(refusal(benchmark("avgt", "ops/us", "[[1.0]]")))
                .contains("[0].primaryMetric: scoreUnit is not a unit of mode avgt, such as us/op");
        assertThat(refusal(benchmark("thrpt", "ops/us", "[[1.0, 0.0]]")))
                .contains("[0].primaryMetric: an iteration ran no operation");
        assertThat(refusal(benchmark("avgt", "us/op", "[[1.0, \"NaN\"]]")))
                .contains("[0].primaryMetric.rawData[0][1]: expected a number of at least 0, found \"NaN\"");
        assertThat(refusal(benchmark("avgt", "us/op", "[[]]"))).contains("primaryMetric has no raw data");
        assertThat(refusal(benchmark("sample", "us/op", "[[1.0]]")))
                .contains("[0].primaryMetric.rawDataHistogram: missing");
        String one = benchmark("avgt", "us/op", "[[1.0]]");
        String element = one.substring(1, one.length() - 1);
        assertThat(refusal("[" + element + "," + element + "]"))
                .contains("it contains \"com.acme.Bench#parses\" twice");
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> read(folder.resolve("none.json")))
                .withMessageContaining("there is no such file")
                .withMessageEndingWith("write it again with JMH's options -rf json -rff FILE, or name another file");
    }

    private static String benchmark(String mode, String unit, String rawData) {
        return ("[{\"benchmark\": \"com.acme.Bench.parses\", \"mode\": \"%s\", \"threads\": 1, \"forks\": 1,"
                        + " \"primaryMetric\": {\"scoreUnit\": \"%s\", \"rawData\": %s}}]")
                .formatted(mode, unit, rawData);
    }

    private String refusal(String content) throws IOException {
        Path file = write(content);
        return String.valueOf(assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> read(file))
                .withMessageStartingWith("cannot use the JMH results ")
                .withMessageEndingWith("-rf json -rff FILE, or name another file")
                .actual()
                .getMessage());
    }
}
