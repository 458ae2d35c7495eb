package io.github.perfratchet.trial;

import org.jspecify.annotations.Nullable;

/**
 * What a test asks for of operations that have a set-up.
 *
 * @param iterations how many slices each fork measures; absent for as many as the sampling says
 * @param operations how many operations each slice has; absent for as many as its time holds
 * @param warmupIterations how many slices each fork warms up; absent for as long as the sampling says
 * @param size how many operations are set up at once, at most; absent for as many as clocks and memory suggest
 */
public record Batching(
        @Nullable Integer iterations,
        @Nullable Integer operations,
        @Nullable Integer warmupIterations,
        @Nullable Integer size) {

    /** Asks for nothing. */
    public static final Batching AUTOMATIC = new Batching(null, null, null, null);

    /** {@return the same with another number of slices} */
    public Batching withIterations(@Nullable Integer slices) {
        return new Batching(slices, operations, warmupIterations, size);
    }

    /** {@return the same with another number of operations in each slice} */
    public Batching withOperations(int inSlice) {
        return new Batching(iterations, inSlice, warmupIterations, size);
    }

    /** {@return the same with another number of slices that warm up} */
    public Batching withWarmupIterations(int slices) {
        return new Batching(iterations, operations, slices, size);
    }

    /** {@return the same with another number of operations at once} */
    public Batching withSize(int atOnce) {
        return new Batching(iterations, operations, warmupIterations, atOnce);
    }
}
