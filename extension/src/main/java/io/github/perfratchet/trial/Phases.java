package io.github.perfratchet.trial;

import org.jspecify.annotations.Nullable;

/** Decides after each iteration whether its phase is over: whether the fork is warm, or whether enough has been measured. */
final class Phases {

    private final Sampling sampling;
    private final Batching batching;
    private final WarmUp warmUp;
    private final IterationRecord record;
    private @Nullable SettledHeap settledHeap;
    private int warmupIterations;

    /**
     * Present if the length of the warm-up is set, until the code is warm. Whether the code is warm at the end of the warm-up is known only
     * later.
     */
    private volatile @Nullable WarmUp settling;

    /**
     * Starts with the warm-up.
     *
     * @param batching the settings of the test for operations with a set-up
     * @param compilation how the JIT compiler of this JVM works
     * @param now the demand of the threads so far
     */
    Phases(Sampling sampling, Batching batching, Compilation compilation, ProcessorDemand.Reading now) {
        this.sampling = sampling;
        this.batching = batching;
        this.warmUp = new WarmUp(sampling.warmup(), compilation, now);
        this.record = new IterationRecord(sampling, batching);
        // The shorter of the two waits is enough: bytes need compiled code, but no steady times.
        this.settling = hasSetWarmUp() ? new WarmUp(null, Compilation.FOREGROUND, now) : null;
    }

    private boolean hasSetWarmUp() {
        return sampling.warmup() != null || batching.warmupIterations() != null;
    }

    /** {@return whether the code may be warm after the next iteration} */
    boolean isWatched(boolean measured) {
        return !measured || settling != null;
    }

    /**
     * {@return whether the iteration was the last of its phase}
     *
     * @param measured whether the iteration is measured, and not part of the warm-up
     * @param iteration the work of the iteration; {@code null} if it is not known
     * @param demand the demand of the threads during it; {@code null} if it was not watched
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
        // A length that the user has set is kept.
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

    /** {@return the warm-up to continue; {@code null} if the code was warm when it was measured} */
    @Nullable
    WarmUp unsettled() {
        return settling;
    }

    /** {@return the measured iterations} */
    IterationRecord record() {
        return record;
    }
}
