package io.github.perfratchet.trial;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.results.IterationResult;

/** Meters what an iteration did, on the test's thread, and what the JIT compiler did meanwhile. */
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

    /** Makes a meter that ignores the work of the threads with these ids. */
    IterationMeter(Set<Long> harnessThreads) {
        this.work = new WorkMeter(harnessThreads);
    }

    /** {@return operations with a set-up, metered batch by batch} */
    BatchLoop batched(Batch batch, Sampling sampling, Batching batching) {
        BatchLoop loop = new BatchLoop(batch, work, sampling, batching);
        batches = loop;
        return loop;
    }

    /**
     * An iteration starts.
     *
     * @param measured whether it is none of the warm-up
     * @param watched whether it may be the one after which the code is warm
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
            loop.sliceStarts(measured);
        }
    }

    /** The iteration ends. To be called first of all; {@link #finish} does what takes time. */
    void stop() {
        BatchLoop loop = batches;
        end = start == null ? null : work.end();
        if (loop != null) {
            loop.sliceEnds();
        }
    }

    /**
     * Works out what the iteration did.
     *
     * @param measured whether it is none of the warm-up
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

    /** {@return what the last iteration did; absent if that is not known} */
    @Nullable
    Metered iteration(IterationResult timedByJmh, int threads) {
        BatchLoop loop = batches;
        if (loop != null) {
            return loop.slice();
        }
        Work done = lastWork;
        return done == null ? null : Metered.of(timedByJmh, threads, done);
    }

    /** {@return what the threads needed during the last iteration; absent if it was not watched} */
    ProcessorDemand.@Nullable Interval demandOfIteration() {
        return lastDemand;
    }

    /** {@return what the threads have needed so far} */
    ProcessorDemand.Reading demand() {
        return demand.read();
    }

    /** {@return how long the compiler worked during the measured iterations, in nanoseconds of CPU time} */
    long compilerNanosOfIterations() {
        return compilerNanosOfIterations;
    }

    /** {@return the median time of the ruler, in nanoseconds; absent if the platform does not tell} */
    @Nullable
    Double rulerNanos() {
        return ruler.medianNanos();
    }

    /** {@return whether operations are run in batches} */
    boolean isBatched() {
        return batches != null;
    }

    /** {@return what counts the bytes of an operation} */
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
