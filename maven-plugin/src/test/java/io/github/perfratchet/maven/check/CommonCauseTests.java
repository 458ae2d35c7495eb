package io.github.perfratchet.maven.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.Metric;
import io.github.perfratchet.baseline.threshold.Threshold;
import io.github.perfratchet.baseline.verdict.Comparison;
import io.github.perfratchet.baseline.verdict.MetricComparison;
import io.github.perfratchet.baseline.verdict.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommonCauseTests {

    private static Comparison with(Verdict verdict, double change) {
        MetricComparison time = new MetricComparison(
                Metric.CPU,
                null,
                verdict,
                true,
                100.0,
                100 * (1 + change),
                change,
                change,
                change,
                0.01,
                Threshold.parseAll("3%").get(0));
        return new Comparison(
                new BenchmarkId("com.acme.ParserTests", "a"), null, verdict, List.of(time), 8, 20, List.of(), null);
    }

    @Test
    void mostSlowerByASimilarFactorIsSuspicious() {
        assertThat(CommonCause.suspected(List.of(
                        with(Verdict.REGRESSED, 0.10),
                        with(Verdict.REGRESSED, 0.11),
                        with(Verdict.REGRESSED, 0.12),
                        with(Verdict.UNCHANGED, 0.01))))
                .hasValue(
                        "3 of 4 benchmarks are slower, all by about 11 %, and none is faster: suspect the machine or the"
                                + " JVM's options before the code.");
    }

    @Test
    void differentFactorsAreTheCodes() {
        assertThat(CommonCause.suspected(List.of(
                        with(Verdict.REGRESSED, 0.05), with(Verdict.REGRESSED, 0.11), with(Verdict.REGRESSED, 0.40))))
                .isEmpty();
    }

    @Test
    void anImprovementClearsTheMachine() {
        assertThat(CommonCause.suspected(List.of(
                        with(Verdict.REGRESSED, 0.10),
                        with(Verdict.REGRESSED, 0.10),
                        with(Verdict.REGRESSED, 0.10),
                        with(Verdict.IMPROVED, -0.10))))
                .isEmpty();
    }

    @Test
    void fewAmongManyAreTheCodes() {
        List<Comparison> two = List.of(with(Verdict.REGRESSED, 0.1), with(Verdict.REGRESSED, 0.1));

        assertThat(CommonCause.suspected(two)).isEmpty();
    }
}
