package io.github.perfratchet.baseline.interchange;

import static io.github.perfratchet.baseline.Given.CI;
import static io.github.perfratchet.baseline.Given.DAY_1;
import static io.github.perfratchet.baseline.Given.fork;
import static io.github.perfratchet.baseline.Given.measurement;
import static io.github.perfratchet.baseline.Given.results;
import static io.github.perfratchet.baseline.Given.waitingFork;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.perfratchet.baseline.measurement.Measurement;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JmhResultsTests {

    private final Path file;

    JmhResultsTests(@TempDir Path folder) {
        file = folder.resolve("target/jmh-result.json");
    }

    private JsonNode write(Measurement... measurements) throws IOException {
        JmhResults.write(file, List.of(results(CI, DAY_1, measurements)));
        return new ObjectMapper().readTree(file.toFile());
    }

    @Test
    void aMeasurementIsAnAverageTimeBenchmarkOfJmh() throws IOException {
        JsonNode benchmark =
                write(measurement("parses", fork(100, 1024), fork(110, 1024))).get(0);

        assertThat(benchmark.get("benchmark").asText()).isEqualTo("com.acme.ParserTests.parses");
        assertThat(benchmark.get("mode").asText()).isEqualTo("avgt");
        assertThat(benchmark.get("threads").asInt()).isEqualTo(1);
        assertThat(benchmark.get("forks").asInt()).isEqualTo(2);
        assertThat(benchmark.get("measurementIterations").asInt()).isEqualTo(3);
        assertThat(benchmark.has("params")).isFalse();
        JsonNode primary = benchmark.get("primaryMetric");
        assertThat(primary.get("scoreUnit").asText()).isEqualTo("ns/op");
        // The CPU times are 100, 102, 105 and 110, 112.2, 115.5. The wall times are 3 % higher.
        assertThat(primary.get("score").asDouble()).isEqualTo(644.7 / 6 * 1.03, within(0.01));
        assertThat(primary.get("rawData")).hasSize(2).allMatch(fork -> fork.size() == 3);
        assertThat(primary.at("/rawData/0/0").asDouble()).isEqualTo(103);
        assertThat(primary.at("/scorePercentiles/0.0").asDouble()).isEqualTo(103);
        assertThat(primary.at("/scorePercentiles/100.0").asDouble()).isEqualTo(115.5 * 1.03, within(0.01));
        // Student's quantile of one degree of freedom at 99.95 % is 636.6192. The means of the forks differ by
        // 10.2333 x 1.03.
        assertThat(primary.get("scoreError").asDouble()).isEqualTo(636.6192 * 10.23333 * 1.03 / 2, within(1.0));
    }

    @Test
    void cpuTimeBytesAndCollectionsAreSecondary() throws IOException {
        JsonNode secondary = write(measurement("parses", fork(100, 1024))).at("/0/secondaryMetrics");

        assertThat(secondary.at("/cpu/rawData/0/2").asDouble()).isEqualTo(105);
        assertThat(secondary.at("/gc.alloc.rate.norm/score").asDouble()).isEqualTo(1024);
        assertThat(secondary.at("/gc.count/score").asDouble()).isEqualTo(2);
        assertThat(secondary.at("/gc.time/scoreUnit").asText()).isEqualTo("ms");
    }

    @Test
    void whatIsNotKnownIsAbsentAndTheErrorOfOneForkNotANumber() throws IOException {
        JsonNode benchmark = write(measurement("sleeps", waitingFork(2e6))).get(0);

        assertThat(names(benchmark.get("secondaryMetrics"))).containsExactly("cpu", "gc.alloc.rate.norm");
        assertThat(benchmark.at("/primaryMetric/scoreError").asText()).isEqualTo("NaN");
        assertThat(benchmark.at("/primaryMetric/scoreConfidence/1").asText()).isEqualTo("NaN");
    }

    @Test
    void argumentsAreParametersOfTheMethod() throws IOException {
        JsonNode benchmarks = write(
                measurement("sorts[10, UP]", fork(5, 0)).withParameters(Map.of("size", "10")),
                measurement("draws[large]", fork(5, 0)));

        assertThat(benchmarks.at("/0/benchmark").asText()).isEqualTo("com.acme.ParserTests.sorts");
        assertThat(benchmarks.at("/0/params/size").asText()).isEqualTo("10");
        assertThat(benchmarks.at("/1/params/call").asText()).isEqualTo("large");
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
