package io.github.perfratchet.baseline.measurement;

import io.github.perfratchet.baseline.statistics.Median;
import java.util.Collections;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * The measurements of one fresh JVM. The sample is the fork, because the iterations of a fork share its memory layout and its compiled
 * code, so they are not independent.
 *
 * @param iterations the measured iterations in their order, without the warm-up; at least one
 * @param allocatedBytes the allocated heap, in bytes per operation, counted exactly on warm code
 * @param gcCount the number of garbage collections during the iterations
 * @param gcMillis the time of these collections, in milliseconds
 * @param compilationMillis the CPU time of the JIT compiler's threads, in milliseconds, which shows how much was still compiled during the
 *     measurement. For a fork that measured alone, whose code does not wait for the compiler, it is the time from the first iteration to
 *     the last. For a fork of a pair, it is the time during the iterations only.
 * @param peakResidentBytes the largest resident set of the process so far, in bytes
 * @param rulerNanos the CPU time of one run of the ruler kernel, in nanoseconds, which shows how fast the machine was
 * @param seconds the time from the start of the fork to its exit, in seconds
 * @since 0.1
 */
@API(status = API.Status.STABLE, since = "0.1")
public record Fork(
        List<Iteration> iterations,
        @Nullable Double allocatedBytes,
        @Nullable Long gcCount,
        @Nullable Long gcMillis,
        @Nullable Long compilationMillis,
        @Nullable Long peakResidentBytes,
        @Nullable Double rulerNanos,
        double seconds) {

    public Fork {
        iterations = List.copyOf(iterations);
        if (iterations.isEmpty()) {
            throw new IllegalArgumentException("a fork has at least one iteration");
        }
    }

    /** Creates a fork without the time of the JIT compiler. */
    public Fork(
            List<Iteration> iterations,
            @Nullable Double allocatedBytes,
            @Nullable Long gcCount,
            @Nullable Long gcMillis,
            @Nullable Long peakResidentBytes,
            @Nullable Double rulerNanos,
            double seconds) {
        this(iterations, allocatedBytes, gcCount, gcMillis, null, peakResidentBytes, rulerNanos, seconds);
    }

    /** {@return a copy with the time that the fork took, in seconds} */
    public Fork took(double time) {
        return new Fork(
                iterations, allocatedBytes, gcCount, gcMillis, compilationMillis, peakResidentBytes, rulerNanos, time);
    }

    /**
     * {@return a copy without the leading iterations}
     *
     * @param first the number of leading iterations to leave out
     */
    public Fork from(int first) {
        return first == 0
                ? this
                : new Fork(
                        iterations.subList(first, iterations.size()),
                        allocatedBytes,
                        gcCount,
                        gcMillis,
                        compilationMillis,
                        peakResidentBytes,
                        rulerNanos,
                        seconds);
    }

    /** {@return a time of each iteration that has it, in nanoseconds per operation, in the order of the iterations} */
    public double[] values(Metric time) {
        return Median.present(iterations, iteration -> iteration.value(time)).stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    /**
     * {@return the smallest iteration by a time, in nanoseconds per operation; {@code null} if no iteration has the time}
     *
     * <p>This is the steadiest statistic of a fork's iterations, because noise only adds time.
     */
    public @Nullable Double minimum(Metric time) {
        List<Double> values = Median.present(iterations, iteration -> iteration.value(time));
        return values.isEmpty() ? null : Collections.min(values);
    }

    /** {@return the bytes per operation: the exact count, or else the median of the iterations; {@code null} if there is neither} */
    public @Nullable Double bytesPerOperation() {
        return allocatedBytes != null
                ? allocatedBytes
                : Median.of(Median.present(iterations, Iteration::allocatedBytes));
    }
}
