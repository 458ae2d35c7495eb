package io.github.perfratchet.trial;

import org.jspecify.annotations.Nullable;

/**
 * The settings of a test for operations with a set-up.
 *
 * @param iterations the number of iterations that each fork measures; {@code null} for the number in the sampling
 * @param operations the number of operations in each iteration; {@code null} for as many as fit into its time
 * @param warmupIterations the number of iterations that each fork warms up; {@code null} for the warm-up in the sampling
 * @param size the maximum number of operations that are set up at once; {@code null} for a number that suits the clocks and the memory
 */
public record Batching(
        @Nullable Integer iterations,
        @Nullable Integer operations,
        @Nullable Integer warmupIterations,
        @Nullable Integer size) {

    /** The settings of a test that sets nothing. */
    public static final Batching AUTOMATIC = new Batching(null, null, null, null);

    /** {@return a copy with another number of iterations} */
    public Batching withIterations(@Nullable Integer asked) {
        return new Batching(asked, operations, warmupIterations, size);
    }

    /** {@return a copy with another number of operations in each iteration} */
    public Batching withOperations(int inIteration) {
        return new Batching(iterations, inIteration, warmupIterations, size);
    }

    /** {@return a copy with another number of iterations for the warm-up} */
    public Batching withWarmupIterations(int asked) {
        return new Batching(iterations, operations, asked, size);
    }

    /** {@return a copy with another number of operations at once} */
    public Batching withSize(int atOnce) {
        return new Batching(iterations, operations, warmupIterations, atOnce);
    }
}
