package io.github.perfratchet.baseline.verdict;

import static io.github.perfratchet.baseline.Given.fork;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfratchet.baseline.measurement.Fork;
import io.github.perfratchet.baseline.threshold.Thresholds;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests verdicts on bytes when the forks disagree. */
class AllocationGateTests {

    private final AllocationGate gate = new AllocationGate(new GateLimits(Thresholds.NONE).allocation());

    private static List<Fork> forks(double... bytes) {
        return Arrays.stream(bytes).mapToObj(of -> fork(100, of)).toList();
    }

    private Verdict verdict(List<Fork> now, List<Fork> then) {
        return Objects.requireNonNull(gate.compare(now, then, note -> {})).verdict();
    }

    @Test
    void aChangeBeyondWhatForksDifferByCounts() {
        assertThat(verdict(forks(1_000, 1_000, 1_048), forks(568, 568, 592))).isEqualTo(Verdict.REGRESSED);
        assertThat(verdict(forks(568, 568, 592), forks(1_000, 1_000, 1_048))).isEqualTo(Verdict.IMPROVED);
    }

    @Test
    void aChangeThatForksDifferByIsOpen() {
        assertThat(verdict(forks(632, 632, 568), forks(568, 568, 632))).isEqualTo(Verdict.INCONCLUSIVE);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.2, 0.5, 0.8})
    void simulatedForksThatDisagreeRaiseFewAlarms(double share) {
        Random random = new Random(5);
        int alarms = 0;
        int judged = 0;
        for (int run = 0; run < 4_000; run++) {
            double[] then = random.doubles(6).map(u -> u < share ? 632 : 568).toArray();
            double[] now = random.doubles(6).map(u -> u < share ? 632 : 568).toArray();
            boolean disagree = Arrays.stream(then).distinct().count() > 1
                    || Arrays.stream(now).distinct().count() > 1;
            if (disagree) {
                judged++;
                Verdict verdict = verdict(forks(now), forks(then));
                alarms += verdict == Verdict.REGRESSED || verdict == Verdict.IMPROVED ? 1 : 0;
            }
        }
        assertThat((double) alarms / judged).isLessThan(0.01);
    }

    @Test
    void simulatedChangesThatExceedTheSpreadAreFound() {
        Random random = new Random(6);
        for (int run = 0; run < 500; run++) {
            double[] then = random.doubles(3).map(u -> u < 0.5 ? 592 : 568).toArray();
            double[] now = random.doubles(3).map(u -> u < 0.5 ? 792 : 768).toArray();
            assertThat(verdict(forks(now), forks(then))).isEqualTo(Verdict.REGRESSED);
        }
    }
}
