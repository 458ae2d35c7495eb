package io.github.perfratchet.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.Metric;
import io.github.perfratchet.baseline.update.Change;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeTextTests {

    @Test
    void saysFromWhatToWhat() {
        Change change = change(
                Change.Kind.REPLACED,
                new Change.Value(Metric.CPU, 1.92e6, 3.84e6),
                new Change.Value(Metric.ALLOCATION, 0.0, 48.0));

        assertThat(ChangeText.of(change))
                .isEqualTo("ParserTests#parses has a new baseline: cpu 1.92 ms -> 3.84 ms (+100 %), alloc 0 B -> 48 B");
    }

    @Test
    void aFirstBaselineHasNothingBefore() {
        Change change = change(Change.Kind.ADDED, new Change.Value(Metric.CPU, null, 500.0));

        assertThat(ChangeText.of(change)).isEqualTo("ParserTests#parses has a baseline now: cpu 500 ns");
    }

    @Test
    void whatIsTheSameIsWrittenOnce() {
        Change change = change(Change.Kind.SESSION_ADDED, new Change.Value(Metric.ALLOCATION, 1024.0, 1024.0));

        assertThat(ChangeText.of(change))
                .isEqualTo("ParserTests#parses is unchanged, and has one session more: alloc 1,024 B");
    }

    @Test
    void aValueThatIsNoLongerMeasuredIsUnknown() {
        Change change = change(Change.Kind.REPLACED, new Change.Value(Metric.CPU, 500.0, null));

        assertThat(ChangeText.of(change)).endsWith("cpu 500 ns -> unknown");
    }

    private static Change change(Change.Kind kind, Change.Value... values) {
        return new Change(new BenchmarkId("com.acme.ParserTests", "parses"), kind, List.of(values));
    }
}
