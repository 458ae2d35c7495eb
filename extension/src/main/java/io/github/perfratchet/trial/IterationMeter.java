package io.github.perfratchet.trial;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.results.IterationResult;

/** Meters the work of an iteration, on the thread of the test, and the work of the JIT compiler during the iteration. */
final class IterationMeter {

    private final Ruler ruler = new Ruler();
    private final ProcessorDemand demand = new ProcessorDemand();
    private final WorkMeter work;
    private volatile @Nullable BatchLoop batches;
    private WorkMeter.@Nullable Mark start;
    private WorkMeter.@Nullable Mark end;
    private ProcessorDemand.@Nullable Reading demandAtStart;
    private long compilerNanosAtStart;
    private long compilerNanosOfIterations;
    private volatile @Nullable Work lastWork;
    private volatile ProcessorDemand.@Nullable Interval lastDemand;

    /** Creates a meter that ignores the work of the threads with these ids. */
    IterationMeter(Set<Long> harnessThreads) {
        this.work = new WorkMeter(harnessThreads);
    }

    /** {@return a loop that runs operations with a set-up and meters them batch by batch} */
    BatchLoop batched(Batch batch, Sampling sampling, Batching batching) {
        BatchLoop loop = new BatchLoop(batch, work, sampling, batching);
        batches = loop;
        return loop;
    }

    /**
     * Starts metering an iteration.
     *
     * @param measured whether the iteration is measured, and not part of the warm-up
     * @param watched whether the code may be warm after the iteration
     */
    void start(boolean measured, boolean watched) {
        ruler.time();
        demandAtStart = watched ? demand.read() : null;
        if (measured) {
            compilerNanosAtStart = demand.compilerCpuNanos();
        }
        BatchLoop loop = batches;
        if (loop == null) {
            start = work.start();
        } else {
            loop.iterationStarts(measured);
        }
    }

    /**
     * Ends metering the iteration. This method is the first to be called when the iteration has ended; {@link #finish} does the slow part.
     */
    void stop() {
        BatchLoop loop = batches;
        end = start == null ? null : work.end();
        if (loop != null) {
            loop.iterationEnds();
        }
    }

    /**
     * Calculates the work of the iteration.
     *
     * @param measured whether the iteration is measured, and not part of the warm-up
     */
    void finish(boolean measured) {
        if (measured) {
            compilerNanosOfIterations += demand.compilerCpuNanos() - compilerNanosAtStart;
        }
        ProcessorDemand.Reading before = demandAtStart;
        lastDemand = before == null ? null : demand.read().since(before);
        WorkMeter.Mark from = start;
        WorkMeter.Mark to = end;
        if (from != null && to != null) {
            lastWork = work.between(from, to);
        }
    }

    /** {@return the work of the last iteration; {@code null} if it is not known} */
    @Nullable
    Metered iteration(IterationResult timedByJmh, int threads) {
        BatchLoop loop = batches;
        if (loop != null) {
            return loop.iteration();
        }
        Work done = lastWork;
        return done == null ? null : Metered.of(timedByJmh, threads, done);
    }

    /** {@return the demand of the threads during the last iteration; {@code null} if it was not watched} */
    ProcessorDemand.@Nullable Interval demandOfIteration() {
        return lastDemand;
    }

    /** {@return the demand of the threads so far} */
    ProcessorDemand.Reading demand() {
        return demand.read();
    }

    /** {@return how long the JIT compiler worked during the measured iterations, in nanoseconds of CPU time} */
    long compilerNanosOfIterations() {
        return compilerNanosOfIterations;
    }

    /** {@return the median time of the ruler, in nanoseconds; {@code null} if the platform does not report it} */
    @Nullable
    Double rulerNanos() {
        return ruler.medianNanos();
    }

    /** {@return whether operations run in batches} */
    boolean isBatched() {
        return batches != null;
    }

    /** {@return a counter for the bytes of an operation} */
    AllocationCounter allocationCounter(Operation operation) {
        BatchLoop loop = batches;
        return operation instanceof Batch batch && loop != null
                ? new AllocationCounter(work, demand, batch, loop.size())
                : new AllocationCounter(work, demand, new Repeated(operation), Integer.MAX_VALUE);
    }

    /** Ends all metering. */
    void close() {
        work.close();
    }
}
