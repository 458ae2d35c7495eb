package io.github.perfratchet.maven.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.ClassNames;
import io.github.perfratchet.baseline.measurement.Metric;
import io.github.perfratchet.baseline.threshold.Threshold;
import io.github.perfratchet.baseline.verdict.Comparison;
import io.github.perfratchet.baseline.verdict.MetricComparison;
import io.github.perfratchet.baseline.verdict.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExtentTests {

    @Test
    void aRunThatComparedNothingProvesNothing() {
        Extent extent = extent(List.of(comparison(Verdict.NEW, null), comparison(Verdict.MISSING, null)));

        assertThat(extent.summary())
                .isEqualTo("No benchmark was compared: 1 NEW, without a baseline here, 1 MISSING, not measured."
                        + " This build proves nothing about performance.");
        assertThat(extent.isLimited()).isTrue();
        assertThat(extent(List.of(comparison(Verdict.NEW, null))).isLimited())
                .as("the first run of all")
                .isFalse();
    }

    @Test
    void aFineVerdictNeedsNoFurtherWord() {
        Extent extent = extent(List.of(comparison(Verdict.UNCHANGED, 0.1), comparison(Verdict.NEW, null)));

        assertThat(extent.summary()).isEqualTo("1 of 2 benchmarks was compared.");
        assertThat(extent.isLimited()).isFalse();
    }

    @Test
    void aCoarseVerdictIsNamedWithWhatItWouldMiss() {
        Extent extent = extent(List.of(comparison(Verdict.UNCHANGED, 0.4), comparison(Verdict.REGRESSED, 0.5)));

        assertThat(extent.summary())
                .isEqualTo(
                        "2 of 2 benchmarks were compared. 1 verdict is coarse, and would miss a change in time of up to"
                                + " 40 %: ParserTests#parses.");
        assertThat(extent.isLimited()).isTrue();
    }

    private static Comparison comparison(Verdict verdict, @Nullable Double resolution) {
        List<MetricComparison> metrics = resolution == null
                ? List.of()
                : List.of(new MetricComparison(
                        Metric.CPU,
                        null,
                        verdict,
                        true,
                        100.0,
                        101.0,
                        0.01,
                        -resolution,
                        resolution,
                        resolution,
                        Threshold.parseAll("3%").get(0)));
        return new Comparison(
                new BenchmarkId("com.acme.ParserTests", "parses"), null, verdict, metrics, 3, 4, List.of(), null);
    }

    private static Extent extent(List<Comparison> comparisons) {
        return new Extent(
                comparisons,
                ClassNames.of(comparisons.stream().map(Comparison::id).toList()));
    }
}
