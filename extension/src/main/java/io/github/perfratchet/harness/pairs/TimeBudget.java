package io.github.perfratchet.harness.pairs;

import java.time.Duration;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Shares the time of a run among the tests that are doubtful after their screen.
 *
 * <p>Every test is screened, whatever the time. The budget keeps the time that later screens will probably need. The remaining time is
 * shared by the current test and the later tests that will probably be doubtful. Both estimates are based on the tests so far.
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
     * @param total the time of the whole run; {@code null} for no limit
     * @param tests returns the number of tests that the run compares, as far as it is known
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

    /**
     * Registers that a test has been screened.
     *
     * @param seconds how long its screen took, in seconds
     */
    synchronized void screened(double seconds) {
        screened++;
        screenNanos += seconds * 1e9;
    }

    /** {@return how many seconds the current test may take after its screen, to become clear} */
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
