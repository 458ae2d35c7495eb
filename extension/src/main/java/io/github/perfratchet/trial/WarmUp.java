package io.github.perfratchet.trial;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Decides when a JVM is warm: when the JIT compiler has been quiet for a while and the iterations have stopped to get faster, or
 * after the time that was asked for.
 *
 * <p>All times are the operation's own: the time it computed, or waited for something else than a processor. On a busy machine a
 * thread that gets a seventh of a processor calls its methods a seventh as often, so that by the wall clock the compiler is quiet
 * because it has not been asked yet. What the compiler does counts from the moment it wants to run, so that a compiler that
 * starves is not taken for a quiet one.
 *
 * <p>A compiler in the foreground works for the code that waits for it. What it does between the iterations is for JMH and for
 * PerfRatchet, whose many methods become hot one after the other, and says nothing of the operation.
 *
 * <p>See Barrett et al., "Virtual Machine Warmup Blows Hot and Cold", OOPSLA 2017, for how little a fixed number of iterations says,
 * and Traini et al., "Towards effective assessment of steady state performance in Java software: are we there yet?", EMSE 2023,
 * for how far developers' own estimates of it are off.
 */
final class WarmUp {

    /** No longer warm-up, however busy the compiler is: some code never settles. */
    static final Duration CAP = Duration.ofSeconds(20);

    /**
     * By so many the JIT compiler has compiled all that is called once for each operation, and the loop that calls them. Few operations
     * that take long are enough: what they are made of has been called more often.
     */
    private static final long OPERATIONS = 7_000;

    /** No longer warm-up for the sake of {@link #OPERATIONS}. */
    private static final Duration LONGEST_FOR_OPERATIONS = Duration.ofSeconds(1);

    /** The compiler must be quiet for so many iterations, where these are long. */
    private static final int QUIET_ITERATIONS = 3;

    /** The share of the time that compiling may take and be called quiet: odd methods of the JDK are always in the queue. */
    private static final double QUIET_SHARE = 0.03;

    /** Code that gets faster by less than this ratio is taken to be as fast as it will be: noise alone finds new minima too. */
    private static final double FALLING = 0.05;

    /** An iteration, and what there was until its end: the operation's own time, and the compiler's for it. */
    private record Iteration(long wallNanos, long ownNanos, long compilerNanos, double cost) {}

    private final @Nullable Duration fixed;
    private final Compilation compilation;
    private final Deque<Iteration> window = new ArrayDeque<>();
    private ProcessorDemand.Reading last;
    private long ownNanos;
    private long operations;
    private long compilerNanos;
    private double leastBefore = Double.POSITIVE_INFINITY;

    /**
     * Begins now.
     *
     * @param fixed how long it takes; absent for as long as the code needs
     * @param compilation how the JIT compiler works
     * @param now what the threads have needed so far
     */
    WarmUp(@Nullable Duration fixed, Compilation compilation, ProcessorDemand.Reading now) {
        this.fixed = fixed;
        this.compilation = compilation;
        this.last = now;
    }

    /**
     * {@return whether the iteration was the last of the warm-up} To be asked after each of them.
     *
     * @param iteration what it did; absent if that is not known
     * @param demand what the threads needed during it
     */
    boolean isOver(@Nullable Metered iteration, ProcessorDemand.Interval demand) {
        ProcessorDemand.Interval sinceLast = demand.end().since(last);
        ownNanos += ownTime(iteration, sinceLast);
        compilerNanos += (compilation == Compilation.FOREGROUND ? demand : sinceLast).compilerNanos();
        operations += iteration == null ? 0 : iteration.operations();
        last = demand.end();
        if (fixed != null) {
            return ownNanos >= fixed.toNanos();
        }
        double cost = iteration == null ? Double.NaN : iteration.cost();
        boolean settled = isSettled(new Iteration(last.wallNanos(), ownNanos, compilerNanos, cost));
        return ownNanos >= CAP.toNanos()
                || (settled && ownNanos >= compilation.floor().toNanos() && isRunOftenEnough());
    }

    private boolean isRunOftenEnough() {
        return operations >= OPERATIONS || ownNanos >= LONGEST_FOR_OPERATIONS.toNanos();
    }

    /** {@return how long the operation computed meanwhile, or waited for something else than a processor} */
    private long ownTime(@Nullable Metered iteration, ProcessorDemand.Interval meanwhile) {
        long unstarved = meanwhile.unstarvedNanos();
        if (compilation == Compilation.FOREGROUND) {
            // The code waits for the compiler.
            unstarved -= meanwhile.compilerNanos();
        }
        Long cpu = iteration == null ? null : iteration.work().cpuNanos();
        // Several threads compute for longer than the time that passes.
        return Math.min(meanwhile.wallNanos(), Math.max(cpu == null ? 0 : cpu, unstarved));
    }

    /** {@return whether the compiler is quiet and the iterations do not get faster, over a window that ends with this one} */
    private boolean isSettled(Iteration latest) {
        window.addLast(latest);
        // The window begins with the youngest iteration that is old enough.
        while (window.size() > QUIET_ITERATIONS + 1 && isOldEnough(second(), latest)) {
            leastBefore = Math.min(leastBefore, cost(window.removeFirst()));
        }
        Iteration first = window.getFirst();
        return window.size() > QUIET_ITERATIONS && isOldEnough(first, latest) && isQuiet(first, latest) && !isFalling();
    }

    private Iteration second() {
        return window.stream().skip(1).findFirst().orElseThrow();
    }

    private boolean isOldEnough(Iteration then, Iteration now) {
        return now.ownNanos() - then.ownNanos() >= compilation.quietTime().toNanos();
    }

    private static boolean isQuiet(Iteration first, Iteration latest) {
        long compiler = latest.compilerNanos() - first.compilerNanos();
        return compiler <= QUIET_SHARE * (latest.wallNanos() - first.wallNanos());
    }

    /** The first iteration of the window is of the time before it: only its end is within. */
    private boolean isFalling() {
        double before = Math.min(leastBefore, cost(window.getFirst()));
        double within = window.stream().skip(1).mapToDouble(WarmUp::cost).min().orElse(Double.POSITIVE_INFINITY);
        return within < before * (1 - FALLING);
    }

    private static double cost(Iteration iteration) {
        return Double.isNaN(iteration.cost()) ? Double.POSITIVE_INFINITY : iteration.cost();
    }
}
