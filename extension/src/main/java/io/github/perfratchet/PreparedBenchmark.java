package io.github.perfratchet;

import io.github.perfratchet.configuration.ConfigurationKeys;
import org.junit.jupiter.api.function.ThrowingConsumer;

/**
 * Measures an operation on a new argument for each call. The time and the allocation of setting up and tearing down the arguments are not
 * measured.
 *
 * <pre>{@code
 * @PerfTest
 * void sorts(Benchmark benchmark) throws Exception {
 *     int[] sorted = benchmark.withSetup(() -> shuffled(1_000)).measureInPlace(Arrays::sort);
 *     assertThat(sorted).isSorted();
 * }
 * }</pre>
 *
 * <p>Operations of nanoseconds are too short for a clock around each of them, so they run in batches: all arguments of a batch are set up, all
 * operations run, and then all arguments are torn down. A batch has as many operations as take about 1 ms, and fewer if their arguments
 * would fill an eighth of the heap. Operations of one batch must not depend on each other's tear-down. If they do, set
 * {@link #argumentsPerBatch argumentsPerBatch(1)}.
 *
 * <p>Only one thread runs the operation. A {@code PreparedBenchmark} is immutable: each setting returns a new one.
 *
 * @param <A> the type of the argument
 * @since 0.1
 * @see Benchmark#withSetup
 */
public interface PreparedBenchmark<A> {

    /**
     * An operation that takes an argument and returns a result.
     *
     * @param <A> the type of the argument
     * @param <T> the type of the result
     */
    @FunctionalInterface
    interface Body<A, T> {

        /**
         * Runs the operation once.
         *
         * @throws Throwable whatever the operation throws
         */
        T apply(A argument) throws Throwable;
    }

    /** {@return the same with what is done with each argument after its operation} */
    PreparedBenchmark<A> tearDown(ThrowingConsumer<? super A> tearDown);

    /**
     * {@return the same with a number of iterations (timed slices) for each fork} {@link ConfigurationKeys#ITERATIONS} wins.
     *
     * @param iterations from 1 to 100,000
     */
    PreparedBenchmark<A> iterations(int iterations);

    /**
     * {@return the same with a number of operations for each iteration, whatever time they take} Unless set, as many as the time of
     * an iteration holds, set-up included.
     *
     * @param operations at least 1
     */
    PreparedBenchmark<A> operations(int operations);

    /**
     * {@return the same with a number of iterations that each fork warms up} Unless set, until the JIT compiler is quiet.
     * {@link ConfigurationKeys#WARMUP} wins.
     *
     * @param iterations from 0 to 100,000
     */
    PreparedBenchmark<A> warmupIterations(int iterations);

    /**
     * {@return the same with how many arguments are made at once, at most} 1 runs each operation between its own set-up and tear-down:
     * for set-ups that change what is shared, and operations of 10 microseconds or more, next to which the reading of the clocks
     * is nothing.
     *
     * @param arguments from 1 to 1,048,576
     */
    PreparedBenchmark<A> argumentsPerBatch(int arguments);

    /**
     * Measures an operation; its results are kept alive, and a {@link java.util.concurrent.CompletionStage} is waited for.
     *
     * @param operation what to measure; one call is one operation
     * @param <T> the type of the operation's result
     * @return the result of one more call, after the measured ones; its argument is torn down
     * @throws IllegalStateException if the test has measured already
     * @throws Exception whatever set-up, operation or tear-down throw
     */
    <T> T measure(Body<? super A, ? extends T> operation) throws Exception;

    /**
     * Measures one of several operations of the test, see {@link Benchmark#measure(String, MeasuredOperation)}.
     *
     * @param label what tells the operation apart from the others
     * @return as {@link #measure(Body)}
     */
    <T> T measure(String label, Body<? super A, ? extends T> operation) throws Exception;

    /**
     * Measures an operation that changes its argument.
     *
     * @param operation what to measure; one call is one operation
     * @return the argument of one more call, after the measured ones; it is torn down
     * @throws IllegalStateException if the test has measured already
     * @throws Exception whatever set-up, operation or tear-down throw
     */
    A measureInPlace(ThrowingConsumer<? super A> operation) throws Exception;

    /**
     * Measures one of several operations that change their arguments, see {@link Benchmark#measure(String, MeasuredOperation)}.
     *
     * @param label what tells the operation apart from the others
     * @return as {@link #measureInPlace(ThrowingConsumer)}
     */
    A measureInPlace(String label, ThrowingConsumer<? super A> operation) throws Exception;
}
