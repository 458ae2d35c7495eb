package io.github.perfratchet.trial;

import org.jspecify.annotations.Nullable;

/** Decides after each iteration whether its phase is over: whether the fork is warm, or enough has been measured. */
final class Phases {

    private final Sampling sampling;
    private final Batching batching;
    private final WarmUp warmUp;
    private final SliceRecord record;
    private @Nullable SettledHeap settledHeap;
    private int warmupIterations;

    /** Where the warm-up is of a set length: whether the code is warm by then is known later. */
    private volatile @Nullable WarmUp settling;

    /**
     * Begins with the warm-up.
     *
     * @param batching what the test asks for of operations with a set-up
     * @param compilation how the JIT compiler of this JVM works
     * @param now what the threads have needed so far
     */
    Phases(Sampling sampling, Batching batching, Compilation compilation, ProcessorDemand.Reading now) {
        this.sampling = sampling;
        this.batching = batching;
        this.warmUp = new WarmUp(sampling.warmup(), compilation, now);
        this.record = new SliceRecord(sampling, batching);
        // The shorter of the two waits does: bytes need compiled code, and no steady times.
        this.settling = hasSetWarmUp() ? new WarmUp(null, Compilation.FOREGROUND, now) : null;
    }

    private boolean hasSetWarmUp() {
        return sampling.warmup() != null || batching.warmupIterations() != null;
    }

    /** {@return whether the next iteration may be the one after which the code is warm} */
    boolean isWatched(boolean measured) {
        return !measured || settling != null;
    }

    /**
     * {@return whether the iteration was the last of its phase}
     *
     * @param measured whether it is none of the warm-up
     * @param iteration what it did; absent if that is not known
     * @param demand what the threads needed during it; absent if it was not watched
     */
    boolean isOver(boolean measured, @Nullable Metered iteration, ProcessorDemand.@Nullable Interval demand) {
        if (isOver(settling, iteration, demand)) {
            settling = null;
        }
        return measured ? iteration != null && record.add(iteration) : isReady(iteration, demand);
    }

    /** {@return whether the code is warm and the heap is settled} */
    private boolean isReady(@Nullable Metered iteration, ProcessorDemand.@Nullable Interval demand) {
        if (settledHeap != null) {
            return settledHeap.isOver(iteration);
        }
        if (!isWarm(iteration, demand)) {
            return false;
        }
        settledHeap = SettledHeap.collect();
        // What the user has set is kept.
        return hasSetWarmUp();
    }

    private boolean isWarm(@Nullable Metered iteration, ProcessorDemand.@Nullable Interval demand) {
        Integer wanted = batching.warmupIterations();
        return wanted == null ? isOver(warmUp, iteration, demand) : ++warmupIterations >= wanted;
    }

    private static boolean isOver(
            @Nullable WarmUp warming, @Nullable Metered iteration, ProcessorDemand.@Nullable Interval demand) {
        return warming != null && demand != null && warming.isOver(iteration, demand);
    }

    /** {@return what knows how warm the code is, if it may not have been warm when it was measured} */
    @Nullable
    WarmUp unsettled() {
        return settling;
    }

    /** {@return the measured iterations} */
    SliceRecord record() {
        return record;
    }
}
