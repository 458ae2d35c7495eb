package io.github.perfratchet;

import io.github.perfratchet.configuration.ConfigurationKeys;
import org.junit.jupiter.api.function.ThrowingConsumer;

/**
 * Measures an operation on a new argument for each call. The time and the allocation of setting up and tearing down the arguments are not
 * measured.
 *
 * <pre>{@code
 * @PerfTest
 * void sorts(Benchmark benchmark) {
 *     int[] sorted = benchmark.withSetup(() -> shuffled(1_000)).measureInPlace(Arrays::sort);
 *     assertThat(sorted).isSorted();
 * }
 * }</pre>
 *
 * <p>Operations of nanoseconds are too short for a clock around each of them, so they run in batches: all arguments of a batch are set up,
 * all operations run, and then all arguments are torn down. A batch has as many operations as take about 1 ms, and fewer if their arguments
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
     * An operation that takes an argument and returns a result. A test whose operation throws no checked exception need not declare any.
     *
     * @param <A> the type of the argument
     * @param <T> the type of the result
     * @param <E> the type of the exception
     */
    @FunctionalInterface
    interface Operation<A, T, E extends Exception> {

        /**
         * Runs the operation once.
         *
         * @throws E if the operation fails
         */
        T apply(A argument) throws E;
    }

    /**
     * An operation that changes its argument.
     *
     * @param <A> the type of the argument
     * @param <E> the type of the exception
     */
    @FunctionalInterface
    interface InPlaceOperation<A, E extends Exception> {

        /**
         * Runs the operation once.
         *
         * @throws E if the operation fails
         */
        void accept(A argument) throws E;
    }

    /**
     * {@return a copy that tears down each argument}
     *
     * @param tearDown receives each argument after its operation
     */
    PreparedBenchmark<A> tearDown(ThrowingConsumer<? super A> tearDown);

    /**
     * {@return a copy that measures this number of iterations in each fork} The key {@link ConfigurationKeys#ITERATIONS} overrides it.
     *
     * @param iterations from 1 to 100,000
     */
    PreparedBenchmark<A> iterations(int iterations);

    /**
     * {@return a copy that runs this number of operations in each iteration, whatever time they take} By default an iteration runs as many
     * operations as fit into its time, including their set-up.
     *
     * @param operations at least 1
     */
    PreparedBenchmark<A> operations(int operations);

    /**
     * {@return a copy that warms up each fork for this number of iterations} By default a fork warms up until the JIT compiler is quiet.
     * The key {@link ConfigurationKeys#WARMUP} overrides it.
     *
     * @param iterations from 0 to 100,000
     */
    PreparedBenchmark<A> warmupIterations(int iterations);

    /**
     * {@return a copy that sets up at most this number of arguments at once} With 1, each operation runs between its own set-up and
     * tear-down. Use it for set-ups that change shared state, and for operations of 10 microseconds or more. Reading the clocks takes a
     * negligible time compared with those.
     *
     * @param arguments from 1 to 1,048,576
     */
    PreparedBenchmark<A> argumentsPerBatch(int arguments);

    /**
     * Measures an operation. Its results are kept alive. If the result is a {@link java.util.concurrent.CompletionStage}, the operation
     * ends when the stage is complete.
     *
     * @param operation the operation to measure; one call is one operation
     * @param <T> the type of the operation's result
     * @param <E> the type of the operation's exception
     * @return the result of one more call, after the measured ones; its argument is torn down
     * @throws IllegalStateException if the test has measured already
     * @throws E if the operation fails; an exception of the set-up or the tear-down is thrown too, as it is
     */
    <T, E extends Exception> T measure(Operation<? super A, ? extends T, E> operation) throws E;

    /**
     * Measures one of several operations of the test, see {@link Benchmark#measure(String, MeasuredOperation)}.
     *
     * @param label the label that distinguishes the operation from the others
     * @return the result, as in {@link #measure(Operation)}
     * @throws E if the operation fails
     */
    <T, E extends Exception> T measure(String label, Operation<? super A, ? extends T, E> operation) throws E;

    /**
     * Measures an operation that changes its argument.
     *
     * @param operation the operation to measure; one call is one operation
     * @param <E> the type of the operation's exception
     * @return the argument of one more call, after the measured ones; it is torn down
     * @throws IllegalStateException if the test has measured already
     * @throws E if the operation fails; an exception of the set-up or the tear-down is thrown too, as it is
     */
    <E extends Exception> A measureInPlace(InPlaceOperation<? super A, E> operation) throws E;

    /**
     * Measures one of several operations that change their arguments, see {@link Benchmark#measure(String, MeasuredOperation)}.
     *
     * @param label the label that distinguishes the operation from the others
     * @return the argument, as in {@link #measureInPlace(InPlaceOperation)}
     * @throws E if the operation fails
     */
    <E extends Exception> A measureInPlace(String label, InPlaceOperation<? super A, E> operation) throws E;
}
