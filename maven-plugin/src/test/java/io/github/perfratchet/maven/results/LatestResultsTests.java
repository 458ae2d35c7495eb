package io.github.perfratchet.maven.results;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.measurement.Environment;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatestResultsTests {

    private static final Instant START = Instant.parse("2026-01-01T10:00:00.700Z");

    @Test
    void whatWasMeasuredSinceTheBuildStartedCounts() {
        ClassResults results = startedAt("2026-01-01T10:00:01Z");

        assertThat(LatestResults.since(START, List.of(results)).current()).containsExactly(results);
    }

    @Test
    void aClockOfWholeSecondsIsFineEnough() {
        ClassResults results = startedAt("2026-01-01T10:00:00Z");

        assertThat(LatestResults.since(START, List.of(results)).current()).containsExactly(results);
    }

    @Test
    void whatAnEarlierBuildMeasuredIsStale() {
        ClassResults results = startedAt("2026-01-01T09:59:59.999Z");

        LatestResults latest = LatestResults.since(START, List.of(results));

        assertThat(latest.stale()).containsExactly(results);
        assertThat(latest.isEmpty()).isTrue();
    }

    @Test
    void aFailureIsAResult() {
        ClassResults failed = startedAt(
                "2026-01-01T10:00:01Z",
                List.of(new ClassResults.Failure(new BenchmarkId("com.acme.ParserTests", "parses"), "boom")));

        assertThat(LatestResults.since(START, List.of(failed)).isEmpty()).isFalse();
    }

    private static ClassResults startedAt(String time) {
        return startedAt(time, List.of());
    }

    private static ClassResults startedAt(String time, List<ClassResults.Failure> failures) {
        Environment environment = new Environment("CPU", 2, 8, "Linux", "amd64", "Acme", 17, "G1", "layout");
        return new ClassResults(
                "com.acme.ParserTests", environment, null, Instant.parse(time), true, List.of(), failures);
    }
}
