package io.github.perfratchet;

import java.util.concurrent.Callable;

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
     * @param operation what to measure; one call is one operation
     * @param <T> the type of the operation's result
     * @return the result of one more call, after the measured ones
     * @throws IllegalStateException if the test has measured already
     * @throws Exception whatever the operation throws
     */
    <T> T measure(Callable<T> operation) throws Exception;
}
