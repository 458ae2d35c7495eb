package io.github.perfratchet.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** On a clock of the test's own: each slice takes 50 ms. */
class WarmUpTests {

    private static final long SLICE = Duration.ofMillis(50).toNanos();
    private long now;

    @Test
    void aCompilerThatIsNeverHeardEndsItAtTheFloor() {
        assertThat(millis(null, time -> 0)).isEqualTo(500);
    }

    @Test
    void aCompilerThatIsNotBehindIsHeardSooner() {
        assertThat(millis(null, Compilation.FOREGROUND, time -> 0)).isEqualTo(300);
    }

    @Test
    void itGoesOnUntilTheCompilerHasBeenQuietForAWhile() {
        long busyUntil = Duration.ofSeconds(2).toNanos();

        assertThat(millis(null, time -> Math.min(time, busyUntil) / 2)).isEqualTo(2300);
    }

    @Test
    void aCompilerThatNeverSettlesIsNotWaitedForForEver() {
        assertThat(millis(null, time -> time / 10)).isEqualTo(20_000);
    }

    @Test
    void odditiesInTheQueueAreNoNoise() {
        assertThat(millis(null, time -> time / 50)).isEqualTo(500);
    }

    @Test
    void aTimeThatIsSetIsKept() {
        assertThat(millis(Duration.ofMillis(150), time -> time)).isEqualTo(150);
    }

    private long millis(@Nullable Duration fixed, LongUnaryOperator jitNanosAt) {
        return millis(fixed, Compilation.BACKGROUND, jitNanosAt);
    }

    private long millis(@Nullable Duration fixed, Compilation compilation, LongUnaryOperator jitNanosAt) {
        WarmUp warmUp = new WarmUp(fixed, compilation, () -> now, () -> jitNanosAt.applyAsLong(now));
        do {
            now += SLICE;
        } while (!warmUp.isOver());
        return Duration.ofNanos(now).toMillis();
    }
}
