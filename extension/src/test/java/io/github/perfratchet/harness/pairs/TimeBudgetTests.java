package io.github.perfratchet.harness.pairs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TimeBudgetTests {

    private final AtomicLong clock = new AtomicLong();

    private TimeBudget budget(int seconds, int tests) {
        return new TimeBudget(Duration.ofSeconds(seconds), () -> tests, clock::get);
    }

    private void screen(TimeBudget budget) {
        clock.addAndGet(Duration.ofSeconds(10).toNanos());
        budget.screened(10);
    }

    @Test
    void withoutATotalEveryDoubtMayTakeAsLongAsItTakes() {
        assertThat(new TimeBudget(null, () -> 5).secondsToSettle()).isInfinite();
    }

    @Test
    void theOnlyTestMayTakeAllThatIsLeft() {
        TimeBudget budget = budget(100, 1);
        screen(budget);

        assertThat(budget.secondsToSettle()).isEqualTo(90, within(1e-6));
    }

    @Test
    void theScreensToComeAreKept() {
        TimeBudget budget = budget(100, 5);
        screen(budget);
        screen(budget);
        screen(budget);
        screen(budget);

        // 100 - 40 spent - 10 for the last screen, shared with the expected quarter of another doubtful test
        assertThat(budget.secondsToSettle()).isEqualTo(50 / 1.25, within(1e-6));
    }

    @Test
    void doubtsOfLaterTestsAreExpectedAtTheRateOfTheEarlier() {
        TimeBudget budget = budget(100, 3);
        screen(budget);

        // 100 - 10 - 20, shared with two more tests, because all tests so far were doubtful
        assertThat(budget.secondsToSettle()).isEqualTo(70.0 / 3, within(1e-6));
    }

    @Test
    void nothingIsLeftOnceTheTimeIsOver() {
        TimeBudget budget = budget(5, 1);
        screen(budget);

        assertThat(budget.secondsToSettle()).isZero();
    }
}
