package io.github.perfratchet;

import io.github.perfratchet.baseline.measurement.Measurement;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Measures only part of a {@link PerfTest @PerfTest} method, so that one method can set up, measure and assert.
 *
 * <p>It is a parameter of the method, unlike JMH's annotation {@code @Benchmark}.
 *
 * <pre>{@code
 * @PerfTest
 * void parsesAnInvoice(Benchmark benchmark) {
 *     String text = read("invoice.xml");
 *     Document document = benchmark.measure(() -> parser.parse(text));
 *     assertThat(document.lines()).hasSize(12);
 * }
 * }</pre>
 *
 * @since 0.1
 */
public interface Benchmark {

    /**
     * Measures an operation. The JIT compiler cannot remove it, because its results are kept alive.
     *
     * <p>If the result is a {@link java.util.concurrent.CompletionStage}, the operation ends when the stage is complete. The work of other
     * threads counts. So does waking the waiting thread, which takes some microseconds. If the stage fails, the test fails with the
     * exception of its code.
     *
     * @param operation the operation to measure; one call is one operation
     * @param <T> the type of the operation's result
     * @param <E> the type of the operation's exception
     * @return the result of one more call, after the measured ones; a stage is complete by then
     * @throws IllegalStateException if the test has measured already; to measure several operations, give each a label
     * @throws E if the operation fails
     */
    <T, E extends Exception> T measure(MeasuredOperation<T, E> operation) throws E;

    /**
     * Measures one of several operations of the test. Each is a separate benchmark: {@code sorts[quick]}, {@code sorts[merge]}.
     *
     * <pre>{@code
     * benchmark.measure("quick", () -> quickSorted(values));
     * benchmark.measure("merge", () -> mergeSorted(values));
     * }</pre>
     *
     * <p>Each fork measures one of them and calls the others once. The forks of the operations take turns, so that what the machine does
     * affects all of them alike. Tables show them as a group, with ratios to the best. The labels must be the same whenever the test runs.
     *
     * @param label the label that distinguishes the operation from the others, at most 60 characters
     * @param operation the operation to measure; one call is one operation
     * @param <T> the type of the operation's result
     * @param <E> the type of the operation's exception
     * @return the result, as in {@link #measure(MeasuredOperation)}
     * @throws IllegalStateException if the test has measured with this label, or without one
     * @throws E if the operation fails
     */
    <T, E extends Exception> T measure(String label, MeasuredOperation<T, E> operation) throws E;

    /**
     * Sets up a new argument for each call of the operation. The set-up is not measured.
     *
     * @param setUp makes an argument
     * @param <A> the type of the argument
     */
    <A> PreparedBenchmark<A> withSetup(Callable<? extends A> setUp);

    /**
     * Runs assertions on the measurement, which contains all forks.
     *
     * <pre>{@code
     * benchmark.satisfies(measured -> {
     *     PerfAssertions.assertThat(measured).allocatesAtMost("1 KiB");
     *     assertThat(measured.percentileNanos(99)).isLessThan(2 * measured.medianNanos());
     * });
     * }</pre>
     *
     * <p>A {@link Measurement} has the {@linkplain Measurement#medianNanos() median} and the
     * {@linkplain Measurement#percentileNanos(double) percentiles} of the iterations, in nanoseconds per operation, the
     * {@linkplain Measurement#bytesPerOperation() bytes} that an operation allocates, and the {@linkplain Measurement#forks() forks}.
     *
     * <p>The assertions do not run in the forks, because a fork knows only its own figures. When all forks are done, the method is called
     * once more in the JVM of the test. There {@code measure} only calls the operation once, and the assertions run. They do not run if
     * nothing is measured ({@code perfratchet.mode = once}).
     *
     * @param assertions receives the measurement
     * @throws IllegalStateException if the test has not measured without a label before
     */
    void satisfies(Consumer<Measurement> assertions);

    /**
     * Runs assertions on the measurement with a label, which contains all forks.
     *
     * @param label the label of the measurement
     * @param assertions receives the measurement
     * @throws IllegalStateException if the test has not measured with that label before
     */
    void satisfies(String label, Consumer<Measurement> assertions);

    /**
     * Runs assertions on the measurements with two labels, which contain all forks, for example
     * {@code benchmark.satisfies("quick", "merge", (quick, merge) -> PerfAssertions.assertThat(quick).isFasterThan(merge))}.
     *
     * @param label the label of one measurement
     * @param other the label of the other measurement
     * @param assertions receives the two measurements, in this order
     * @throws IllegalStateException if the test has not measured with these labels before
     */
    void satisfies(String label, String other, BiConsumer<Measurement, Measurement> assertions);

    /**
     * Sets the group of the test in tables, and overrides that of the annotation. It can be called before or after measuring.
     *
     * @param group the group's name, at most 200 characters
     */
    void group(String group);

    /**
     * Adds information to the results, such as the size of the input or the hits of a cache. It can be called before or after measuring.
     * The information is kept in {@code target/perfratchet/results} and has no effect on the verdict. If several forks set a key, the last
     * one wins.
     *
     * @param key the name of the information, at most 100 characters; a later value replaces an earlier one
     * @param value a text of at most 1,000 characters, a finite number (whole or decimal) or a boolean
     * @throws IllegalArgumentException if the value is something else, or if there are more than 100 keys
     */
    void extraInfo(String key, Object value);
}
