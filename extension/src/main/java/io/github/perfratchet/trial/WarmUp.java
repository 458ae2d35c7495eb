package io.github.perfratchet.trial;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Decides when a JVM is warm. It is warm when the JIT compiler has been quiet for a while and the iterations no longer get faster, or after
 * a fixed time if one is set.
 *
 * <p>All times are the operation's own: the time that it computed, or waited for something other than a processor. On a busy machine a
 * thread that gets a seventh of a processor calls its methods a seventh as often. By the wall clock, the compiler would be quiet only
 * because it has no work yet. The work of the compiler counts from the moment when the compiler is ready to run, so that a starving
 * compiler is not mistaken for a quiet one.
 *
 * <p>A compiler in the foreground works for the code that waits for it. Its work between the iterations is for JMH and for PerfRatchet.
 * Their many methods become hot one after the other, which shows nothing about the operation.
 *
 * <p>Barrett et al., "Virtual Machine Warmup Blows Hot and Cold", OOPSLA 2017, show how little a fixed number of iterations means. Traini
 * et al., "Towards effective assessment of steady state performance in Java software: are we there yet?", EMSE 2023, show how far
 * developers' own estimates of it are off.
 */
final class WarmUp {

    /** The longest warm-up, however busy the compiler is, because some code never settles. */
    static final Duration CAP = Duration.ofSeconds(20);

    /**
     * After this many operations, the JIT compiler has compiled all methods that are called once for each operation, and the loop that
     * calls them. A smaller number of long operations is enough, because the methods inside them have been called more often.
     */
    private static final long OPERATIONS = 7_000;

    /** The longest warm-up for the sake of {@link #OPERATIONS}. */
    private static final Duration LONGEST_FOR_OPERATIONS = Duration.ofSeconds(1);

    /** If iterations are long, the compiler must be quiet for this number of them. */
    private static final int QUIET_ITERATIONS = 3;

    /**
     * The share of the time that compilation may take while the compiler still counts as quiet. Some methods of the JDK are always in the
     * queue.
     */
    private static final double QUIET_SHARE = 0.03;

    /** Code that gets faster by less than this ratio counts as steady, because noise alone finds new minima too. */
    private static final double FALLING = 0.05;

    /** An iteration, with the operation's own time and the compiler's time for it until its end, in nanoseconds. */
    private record WarmUpIteration(long wallNanos, long ownNanos, long compilerNanos, double cost) {}

    private final @Nullable Duration fixed;
    private final Compilation compilation;
    private final Deque<WarmUpIteration> window = new ArrayDeque<>();
    private ProcessorDemand.Reading last;
    private long ownNanos;
    private long operations;
    private long compilerNanos;
    private double leastBefore = Double.POSITIVE_INFINITY;

    /**
     * Starts the warm-up.
     *
     * @param fixed how long it takes; {@code null} for as long as the code needs
     * @param compilation how the JIT compiler works
     * @param now the demand of the threads so far
     */
    WarmUp(@Nullable Duration fixed, Compilation compilation, ProcessorDemand.Reading now) {
        this.fixed = fixed;
        this.compilation = compilation;
        this.last = now;
    }

    /**
     * {@return whether the iteration was the last of the warm-up} This method is called after each iteration.
     *
     * @param iteration the work of the iteration; {@code null} if it is not known
     * @param demand the demand of the threads during it
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
        boolean settled = isSettled(new WarmUpIteration(last.wallNanos(), ownNanos, compilerNanos, cost));
        return ownNanos >= CAP.toNanos()
                || (settled && ownNanos >= compilation.floor().toNanos() && isRunOftenEnough());
    }

    private boolean isRunOftenEnough() {
        return operations >= OPERATIONS || ownNanos >= LONGEST_FOR_OPERATIONS.toNanos();
    }

    /** {@return how long the operation computed meanwhile, or waited for something other than a processor, in nanoseconds} */
    private long ownTime(@Nullable Metered iteration, ProcessorDemand.Interval meanwhile) {
        long unstarved = meanwhile.unstarvedNanos();
        if (compilation == Compilation.FOREGROUND) {
            // The code waits for the compiler.
            unstarved -= meanwhile.compilerNanos();
        }
        Long cpu = iteration == null ? null : iteration.work().cpuNanos();
        // The CPU time of several threads can be longer than the elapsed time.
        return Math.min(meanwhile.wallNanos(), Math.max(cpu == null ? 0 : cpu, unstarved));
    }

    /** {@return whether the compiler is quiet and the iterations no longer get faster, in a window that ends with this iteration} */
    private boolean isSettled(WarmUpIteration latest) {
        window.addLast(latest);
        // The window begins with the latest iteration that is old enough.
        while (window.size() > QUIET_ITERATIONS + 1 && isOldEnough(second(), latest)) {
            leastBefore = Math.min(leastBefore, cost(window.removeFirst()));
        }
        WarmUpIteration first = window.getFirst();
        return window.size() > QUIET_ITERATIONS && isOldEnough(first, latest) && isQuiet(first, latest) && !isFalling();
    }

    private WarmUpIteration second() {
        return window.stream().skip(1).findFirst().orElseThrow();
    }

    private boolean isOldEnough(WarmUpIteration then, WarmUpIteration now) {
        return now.ownNanos() - then.ownNanos() >= compilation.quietTime().toNanos();
    }

    private static boolean isQuiet(WarmUpIteration first, WarmUpIteration latest) {
        long compiler = latest.compilerNanos() - first.compilerNanos();
        return compiler <= QUIET_SHARE * (latest.wallNanos() - first.wallNanos());
    }

    /**
     * {@return whether the iterations still get faster} The first iteration of the window belongs to the time before, because only its end
     * is within the window.
     */
    private boolean isFalling() {
        double before = Math.min(leastBefore, cost(window.getFirst()));
        double within = window.stream().skip(1).mapToDouble(WarmUp::cost).min().orElse(Double.POSITIVE_INFINITY);
        return within < before * (1 - FALLING);
    }

    private static double cost(WarmUpIteration iteration) {
        return Double.isNaN(iteration.cost()) ? Double.POSITIVE_INFINITY : iteration.cost();
    }
}
