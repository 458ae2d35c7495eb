package io.github.perfratchet.trial;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Counts the bytes of an operation exactly, on warm code. It runs operations between two readings of the threads' counters, and repeats
 * this until three counts in a row agree to the byte.
 */
final class AllocationCounter {

    private static final Duration COUNT_TIME = Duration.ofMillis(10);
    /** Does not include the time that the threads wait for a processor. */
    private static final Duration PATIENCE = Duration.ofMillis(600);

    /** A limit, because some code is compiled again and again. */
    private static final Duration SETTLING = Duration.ofSeconds(1);

    private static final int AGREEING = 3;

    /** In bytes per operation. */
    private static final double NEXT_TO_NOTHING = 0.01;

    /** In bytes per count: one object or two. */
    private static final double STRAY_OBJECT = 64;

    /** In bytes per operation. With so few operations in a count, an object may well be theirs. */
    private static final double MUCH = 0.1;

    private final WorkMeter meter;
    private final Batch batch;
    private final int most;
    private final JitActivity jit = new JitActivity();
    private final ProcessorDemand demand;

    /**
     * Creates a counter.
     *
     * @param batch the operations
     * @param most the maximum number of operations that may be set up at once
     */
    AllocationCounter(WorkMeter meter, ProcessorDemand demand, Batch batch, int most) {
        this.meter = meter;
        this.demand = demand;
        this.batch = batch;
        this.most = most;
    }

    /**
     * Counts the bytes.
     *
     * @param nanosPerOperation the approximate time of an operation, in nanoseconds
     * @return bytes per operation, or those of a typical count if the counts never agree; {@code null} if the platform does not report them
     * @throws Throwable the exception that the operation throws
     */
    @Nullable
    Double bytesPerOperation(double nanosPerOperation) throws Throwable {
        int operations = operations(nanosPerOperation);
        List<Double> counts = new ArrayList<>();
        ProcessorDemand.Reading start = demand.read();
        int agreeing = 0;
        while (agreeing < AGREEING
                && (counts.size() < AGREEING || demand.read().since(start).unstarvedNanos() < PATIENCE.toNanos())) {
            long compiled = jit.endedMillis();
            Long bytes = count(operations);
            if (bytes == null) {
                return null;
            }
            double perOperation = (double) bytes / operations;
            boolean agrees =
                    !counts.isEmpty() && counts.get(counts.size() - 1) == perOperation && compiled == jit.endedMillis();
            agreeing = agrees ? agreeing + 1 : 1;
            counts.add(perOperation);
        }
        return whole(agreeing >= AGREEING ? counts.get(counts.size() - 1) : typical(counts), operations);
    }

    private int operations(double nanosPerOperation) {
        return (int) Math.min(most, Math.max(1, COUNT_TIME.toNanos() / Math.max(nanosPerOperation, 0.5)));
    }

    /**
     * Runs the operation until its code is warm. Code that is not compiled yet allocates more.
     *
     * @param warmUp the warm-up, which knows the iterations so far
     * @param nanosPerOperation the approximate time of an operation, in nanoseconds
     * @throws Throwable the exception that the operation throws
     */
    void settle(WarmUp warmUp, double nanosPerOperation) throws Throwable {
        int operations = operations(nanosPerOperation);
        ProcessorDemand.Reading start = demand.read();
        boolean settled = false;
        ProcessorDemand.Reading last = start;
        while (!settled && last.since(start).unstarvedNanos() + nanosPerOperation < SETTLING.toNanos()) {
            Metered iteration = run(operations);
            ProcessorDemand.Reading now = demand.read();
            settled = warmUp.isOver(iteration, now.since(last));
            last = now;
        }
    }

    private Metered run(int operations) throws Throwable {
        AtomicReference<@Nullable Metered> metered = new AtomicReference<>();
        batch.around(operations, () -> {
            WorkMeter.Mark start = meter.start();
            long from = System.nanoTime();
            batch.invoke();
            long nanos = System.nanoTime() - from;
            Work work = meter.between(start, meter.end());
            metered.set(new Metered(operations, (double) nanos / operations, nanos, work));
        });
        return Objects.requireNonNull(metered.get(), "the batch has run");
    }

    private @Nullable Long count(int operations) throws Throwable {
        return run(operations).work().bytes();
    }

    /**
     * {@return the bytes of an operation if the counts never agreed} This is the median. If the smallest count is less than a byte lower,
     * it is the smallest count, because a stray object of another thread among thousands of operations does not belong to the operation.
     */
    static double typical(List<Double> counts) {
        List<Double> sorted = counts.stream().sorted().toList();
        double median = sorted.get(sorted.size() / 2);
        double least = sorted.get(0);
        return median - least < 1 ? least : median;
    }

    /**
     * {@return the nearest whole number of bytes if the difference is negligible, and otherwise the number itself} A few objects of the
     * JVM's own among thousands of operations do not belong to the operation, even if they are in each count alike.
     *
     * @param bytes bytes per operation
     * @param operations the number of operations counted
     */
    static double whole(double bytes, int operations) {
        double whole = Math.rint(bytes);
        double nextToNothing = Math.max(NEXT_TO_NOTHING, Math.min(MUCH, STRAY_OBJECT / operations));
        return Math.abs(bytes - whole) < nextToNothing ? whole : bytes;
    }
}
