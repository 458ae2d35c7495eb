package io.github.perfratchet;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.threshold.Thresholds;
import io.github.perfratchet.configuration.Configuration;
import io.github.perfratchet.configuration.ConfigurationKeys;
import io.github.perfratchet.configuration.SamplingResolver;
import io.github.perfratchet.fork.Remarks;
import io.github.perfratchet.harness.BenchmarkDescriptor;
import io.github.perfratchet.harness.MeasuredHere;
import io.github.perfratchet.harness.Measurer;
import io.github.perfratchet.harness.series.Progress;
import io.github.perfratchet.trial.Batching;
import io.github.perfratchet.trial.CallableOperation;
import java.util.Map;

/**
 * Measures operations in an ordinary {@code @Test}.
 *
 * <pre>{@code
 * @Test
 * void binarySearchIsFasterThanScanning() {
 *     Measurement search = PerfRatchet.measure(() -> binarySearch(values, key));
 *     Measurement scan = PerfRatchet.measure(() -> scan(values, key));
 *     PerfAssertions.assertThat(search).isFasterThan(scan).allocatesNothing();
 * }
 * }</pre>
 *
 * <p>JMH measures the operation in this JVM, on the current thread. The result depends on what the JIT compiler has done in this JVM so
 * far. Two operations that were measured in one run can be compared with each other. To compare with a stored baseline, use
 * {@link PerfTest}, because its forks are alike. The measurements of this class are not stored.
 *
 * @since 0.1
 */
public final class PerfRatchet {

    private PerfRatchet() {}

    /**
     * Measures an operation for about 2 seconds. Its results are kept alive. If the result is a
     * {@link java.util.concurrent.CompletionStage}, the operation ends when the stage is complete.
     *
     * <p>The system properties {@link ConfigurationKeys#ITERATIONS}, {@link ConfigurationKeys#ITERATION_TIME} and
     * {@link ConfigurationKeys#WARMUP} apply.
     *
     * @param operation the operation to measure; one call is one operation
     * @param <E> the type of the operation's exception
     * @return times in nanoseconds and allocation in bytes, per operation; its one fork is this JVM
     * @throws E if the operation fails
     * @throws IllegalStateException if another operation is being measured in this JVM
     */
    @SuppressWarnings("unchecked") // the operation declares what it throws; everything else is unchecked
    public static <E extends Exception> Measurement measure(MeasuredOperation<?, E> operation) throws E {
        SamplingResolver resolver = new SamplingResolver(Configuration.ofSystemProperties());
        BenchmarkId id = caller();
        Progress progress = new Progress(id.toString(), line -> {});
        Measurer measurer = new Measurer(
                new BenchmarkDescriptor(id, null, null, Map.of()),
                group -> Thresholds.NONE,
                resolver.inTestJvm(),
                progress,
                () -> {});
        try {
            MeasuredHere measured =
                    measurer.inThisJvm(null, threads -> new CallableOperation(operation), Batching.AUTOMATIC);
            return measurer.measurement(measured, Remarks.NONE, null).measurement();
        } catch (Error e) {
            throw e;
        } catch (Exception e) {
            throw (E) e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static BenchmarkId caller() {
        return StackWalker.getInstance()
                .walk(frames -> frames.dropWhile(frame -> frame.getClassName().equals(PerfRatchet.class.getName()))
                        .findFirst()
                        .map(frame -> new BenchmarkId(frame.getClassName(), frame.getMethodName()))
                        .orElseThrow());
    }
}
