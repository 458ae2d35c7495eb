package io.github.perfratchet.trial;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Decides when a JVM is warm: when the JIT compiler has been quiet for a while, or after the time that was asked for.
 *
 * <p>A fixed warm-up fails on a busy machine, where the compiler's own threads starve. See Barrett et al., "Virtual Machine
 * Warmup Blows Hot and Cold", OOPSLA 2017, for how little a fixed number of iterations says, and Traini et al., "Towards
 * effective assessment of steady state performance in Java software: are we there yet?", EMSE 2023, for how far developers' own
 * estimates of it are off.
 */
final class WarmUp {

    /** No longer warm-up, however busy the compiler is: some code never settles. */
    static final Duration CAP = Duration.ofSeconds(20);

    /** The compiler must be quiet for so many slices, where these are long. */
    private static final int QUIET_SLICES = 3;

    /** The share of the time that compiling may take and be called quiet: odd methods of the JDK are always in the queue. */
    private static final double QUIET_SHARE = 0.03;

    private record Reading(long nanoTime, long jitNanos) {}

    private final @Nullable Duration fixed;
    private final Compilation compilation;
    private final LongSupplier clock;
    private final LongSupplier jitNanos;
    private final long start;
    private final List<Reading> window = new ArrayList<>();

    WarmUp(@Nullable Duration fixed, Compilation compilation) {
        this(fixed, compilation, System::nanoTime, new JitActivity()::nanos);
    }

    WarmUp(@Nullable Duration fixed, Compilation compilation, LongSupplier clock, LongSupplier jitNanos) {
        this.fixed = fixed;
        this.compilation = compilation;
        this.clock = clock;
        this.jitNanos = jitNanos;
        this.start = clock.getAsLong();
    }

    /** Tells, after each warm-up slice, whether it was the last. */
    boolean isOver() {
        Reading now = new Reading(clock.getAsLong(), jitNanos.getAsLong());
        Duration elapsed = Duration.ofNanos(now.nanoTime() - start);
        if (fixed != null) {
            return elapsed.compareTo(fixed) >= 0;
        }
        boolean quiet = isQuiet(now);
        return elapsed.compareTo(CAP) >= 0 || (quiet && elapsed.compareTo(compilation.floor()) >= 0);
    }

    private boolean isQuiet(Reading now) {
        // The window begins with the youngest reading that is old enough.
        window.add(now);
        while (window.size() > QUIET_SLICES + 1 && isOldEnough(window.get(1), now)) {
            window.remove(0);
        }
        Reading then = window.get(0);
        double share = (double) (now.jitNanos() - then.jitNanos()) / (now.nanoTime() - then.nanoTime());
        return window.size() > QUIET_SLICES && isOldEnough(then, now) && share <= QUIET_SHARE;
    }

    private boolean isOldEnough(Reading then, Reading now) {
        return now.nanoTime() - then.nanoTime() >= compilation.quietTime().toNanos();
    }
}
