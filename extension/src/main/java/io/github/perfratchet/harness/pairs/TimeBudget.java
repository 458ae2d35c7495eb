package io.github.perfratchet.harness.pairs;

import java.time.Duration;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Shares the time that a run may take among the tests it has doubts about.
 *
 * <p>Every test is screened, whatever the time. What the screens still to come will not need is shared by the test at hand
 * and as many of the later ones as will, going by those so far, need more than their screen.
 */
public final class TimeBudget {

    private final @Nullable Duration total;
    private final IntSupplier tests;
    private final LongSupplier clock;
    private final long start;
    private int screened;
    private int doubted;
    private double screenNanos;

    /**
     * Starts a budget.
     *
     * @param total the time of the whole run; absent for as long as it takes
     * @param tests how many tests the run compares, as far as is known
     */
    public TimeBudget(@Nullable Duration total, IntSupplier tests) {
        this(total, tests, System::nanoTime);
    }

    public TimeBudget(@Nullable Duration total, IntSupplier tests, LongSupplier clock) {
        this.total = total;
        this.tests = tests;
        this.clock = clock;
        this.start = clock.getAsLong();
    }

    /** Takes in that a test has been screened. */
    synchronized void screened(double seconds) {
        screened++;
        screenNanos += seconds * 1e9;
    }

    /** {@return the seconds that the test at hand may take to be settled, beyond its screen} */
    synchronized double secondsToSettle() {
        doubted++;
        if (total == null) {
            return Double.POSITIVE_INFINITY;
        }
        int toCome = Math.max(0, tests.getAsInt() - screened);
        double left = total.toNanos() - (clock.getAsLong() - start) - toCome * screenNanos / Math.max(1, screened);
        double doubtsToCome = toCome * (double) doubted / Math.max(1, screened);
        return Math.max(0, left) / (1 + doubtsToCome) / 1e9;
    }
}
