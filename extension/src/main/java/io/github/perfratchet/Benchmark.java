package io.github.perfratchet;

import io.github.perfratchet.baseline.measurement.Measurement;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Measures a part of a {@link PerfTest @PerfTest} method, so that one method sets up, measures and asserts.
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
     * Measures an operation; its results are kept alive.
     *
     * <p>An operation whose result is a {@link java.util.concurrent.CompletionStage} takes until that is complete. What other
     * threads compute and allocate for it counts; so does what waiting costs: waking a thread takes some microseconds. A stage
     * that fails fails the test with the exception of its code.
     *
     * @param operation what to measure; one call is one operation
     * @param <T> the type of the operation's result
     * @return the result of one more call, after the measured ones; a stage is complete
     * @throws IllegalStateException if the test has measured already; to measure several operations, label them
     * @throws Exception whatever the operation throws
     */
    <T> T measure(Callable<T> operation) throws Exception;

    /**
     * Measures one of several operations of the test, each a benchmark of its own: {@code sorts[quick]}, {@code sorts[merge]}.
     *
     * <pre>{@code
     * benchmark.measure("quick", () -> quickSorted(values));
     * benchmark.measure("merge", () -> mergeSorted(values));
     * }</pre>
     *
     * <p>Each fork measures one of them, in turn, and calls the others once, so that what the machine does meets all alike. Tables
     * show them as a group, with ratios to the best. The labels must be the same whenever the test runs.
     *
     * @param label what tells the operation apart from the others, at most 60 characters
     * @param operation what to measure; one call is one operation
     * @param <T> the type of the operation's result
     * @return as {@link #measure(Callable)}
     * @throws IllegalStateException if the test has measured with this label, or without one
     * @throws Exception whatever the operation throws
     */
    <T> T measure(String label, Callable<T> operation) throws Exception;

    /**
     * Gives each call of the operation an argument of its own, whose making is not measured.
     *
     * @param setUp makes an argument
     * @param <A> the type of the argument
     */
    <A> PreparedBenchmark<A> withSetup(Callable<? extends A> setUp);

    /**
     * Asserts on what all forks have measured, for example
     * {@code benchmark.satisfies(measured -> PerfAssertions.assertThat(measured).allocatesAtMost("1 KiB"))}.
     *
     * <p>A fork knows no more than its own figures, so nothing is asserted there. Once all forks are done, the method is called
     * once more in the JVM of the test, where {@code measure} only calls the operation once and the assertions run. They do not run
     * where nothing is measured ({@code perfratchet.mode = once}).
     *
     * @param assertions takes what was measured
     * @throws IllegalStateException if the test has not measured without a label before
     */
    void satisfies(Consumer<Measurement> assertions);

    /**
     * Asserts on what all forks have measured with a label.
     *
     * @param label that of the measurement
     * @param assertions takes what was measured
     * @throws IllegalStateException if the test has not measured with that label before
     */
    void satisfies(String label, Consumer<Measurement> assertions);

    /**
     * Asserts on what all forks have measured with two labels, for example
     * {@code benchmark.satisfies("quick", "merge", (quick, merge) -> PerfAssertions.assertThat(quick).isFasterThan(merge))}.
     *
     * @param label that of one measurement
     * @param other that of the other
     * @param assertions takes what was measured with the one and with the other
     * @throws IllegalStateException if the test has not measured with these labels before
     */
    void satisfies(String label, String other, BiConsumer<Measurement, Measurement> assertions);

    /**
     * Shows the test in a group of tables, in place of that of the annotation; before or after measuring.
     *
     * @param group the group's name, at most 200 characters
     */
    void group(String group);

    /**
     * Tells something besides the figures, such as the size of the input or the hits of a cache; before or after measuring. It is
     * kept with the results, {@code target/perfratchet/results}, and decides nothing. Of several forks the last that tells it
     * counts.
     *
     * @param key its name, at most 100 characters; a later value takes the place of an earlier one
     * @param value a text of at most 1,000 characters, a finite number (whole or decimal) or a boolean
     * @throws IllegalArgumentException if it is something else, or if there are more than 100 keys
     */
    void extraInfo(String key, Object value);
}
