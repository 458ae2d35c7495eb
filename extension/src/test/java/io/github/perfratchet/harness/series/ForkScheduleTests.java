package io.github.perfratchet.harness.series;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfratchet.baseline.measurement.Fork;
import io.github.perfratchet.baseline.measurement.Iteration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForkScheduleTests {

    private final ForkSchedule adaptive = new ForkSchedule(null);

    @Test
    void threeForksThatAgreeAreEnough() {
        assertThat(adaptive.needsAnother(forks(100, 100))).isTrue();
        assertThat(adaptive.needsAnother(forks(100, 101, 100))).isFalse();
    }

    @Test
    void forksThatDisagreeGetCompanyUpToSix() {
        assertThat(adaptive.needsAnother(forks(100, 110, 105))).isTrue();
        assertThat(adaptive.needsAnother(forks(100, 110, 105, 90, 120))).isTrue();
        assertThat(adaptive.needsAnother(forks(100, 110, 105, 90, 120, 80))).isFalse();
    }

    @Test
    void aNumberThatIsSetIsKept() {
        ForkSchedule two = new ForkSchedule(2);

        assertThat(two.needsAnother(forks(100))).isTrue();
        assertThat(two.needsAnother(forks(100, 200))).isFalse();
    }

    @Test
    void aForkThatWasStillCompilingIsMadeUpForByAnother() {
        List<Fork> forks = new ArrayList<>(forks(100, 100));
        forks.add(new Fork(List.of(new Iteration(1, 100, 100.0, null, null)), null, null, null, 1_000L, null, null, 1));

        assertThat(adaptive.needsAnother(forks)).isTrue();
        forks.addAll(forks(100));
        assertThat(adaptive.needsAnother(forks)).isFalse();
    }

    /** Creates forks from the CPU times of their only iterations. */
    private static List<Fork> forks(double... nanos) {
        return Arrays.stream(nanos)
                .mapToObj(time ->
                        new Fork(List.of(new Iteration(1, time, time, null, null)), null, null, null, null, null, 1))
                .toList();
    }
}
