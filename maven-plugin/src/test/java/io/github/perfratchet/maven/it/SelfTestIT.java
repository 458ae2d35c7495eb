package io.github.perfratchet.maven.it;

import static io.github.perfratchet.maven.it.MavenRunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Runs the self-test of a project. The tests of the project allow 60 %, so the noise of the machine cannot change the outcome. */
@Tag("alone") // it measures
class SelfTestIT {

    @Test
    void aGateThatAllowsTooMuchIsToldThatItCannotFail(@ItProject("measured") TestProject project) throws IOException {

        MavenRun run = run(project, "-Dtest=ChecksumTests#sums");

        assertThat(run)
                .failedTheBuild()
                .prints(
                        "runs the performance tests 3 times and compares the code with itself; the logs are in"
                                + " target/perfratchet/self-test.",
                        "1 of 3: unchanged, 1 test in ",
                        "2 of 3: +5 %, 1 test in ",
                        "3 of 3: +10 %, 1 test in ",
                        "+10 % does not fail the build for ChecksumTests#sums",
                        "all figures are in target/perfratchet/self-test.json.",
                        "The gate cannot fail here: ");
        assertThat(run.lineWith("BENCHMARK"))
                .containsSubsequence("FALSE ALARMS", "FOUND +5 %", "FOUND +10 %", "VERDICT IN", "RESOLVES");
        assertThat(run.lineWith("  sums ")).matches("  sums +[01] of 1 +- +- .* s +.* % +\\[1]\\[2]");
        JsonNode report = new ObjectMapper()
                .readTree(project.file("target/perfratchet/self-test.json").toFile());
        assertThat(report.get("runs").asInt()).isEqualTo(3);
        JsonNode benchmark = report.get("benchmarks").get(0);
        assertThat(benchmark.get("id").asText()).isEqualTo("com.acme.ChecksumTests#sums");
        assertThat(benchmark.get("ability").asText()).isEqualTo("CANNOT_FAIL");
        assertThat(benchmark.at("/falseAlarms/of").asInt()).isEqualTo(1);
        assertThat(benchmark.at("/falseAlarms/interval/high").asDouble()).isPositive();
        assertThat(benchmark.get("seconds").asDouble()).isPositive();
        assertThat(benchmark.get("resolution").asDouble()).isPositive();
    }

    /** Measures only for a moment, because these tests check the process and not the accuracy. */
    static MavenRun run(TestProject project, String... words) {
        Stream<String> quick = Stream.of(
                "perfratchet:self-test",
                "-Dperfratchet.selfTest.runs=1",
                "-Dperfratchet.iterations=5",
                "-Dperfratchet.iterationTime=20ms",
                "-Dperfratchet.warmup=200ms");
        return MavenRun.of(project, Stream.concat(quick, Stream.of(words)).toArray(String[]::new));
    }
}
