package io.github.perfratchet.baseline.measurement;

import io.github.perfratchet.baseline.statistics.Median;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one fresh JVM measured. The fork is the sample: slices of one fork share its memory layout and its compiled code,
 * so they are not independent.
 *
 * @param slices the measured iterations, warm-up excluded, in their order; at least one
 * @param allocatedBytes heap allocated, in bytes per operation, counted exactly on warm code
 * @param gcCount garbage collections during the slices
 * @param gcMillis time of these collections, in milliseconds
 * @param compilationMillis CPU time of the JIT compiler's threads, in milliseconds: what was still being compiled while it was measured. Of
 *     a fork that measured alone, whose code does not wait for the compiler, from the first slice to the last; of one in a pair, during
 *     the slices alone
 * @param peakResidentBytes the largest resident set of the process so far, in bytes
 * @param rulerNanos CPU time of one run of the ruler kernel, in nanoseconds: how fast the machine was
 * @param seconds how long the fork took, from start to exit, in seconds
 * @since 0.1
 */
public record Fork(
        List<Slice> slices,
        @Nullable Double allocatedBytes,
        @Nullable Long gcCount,
        @Nullable Long gcMillis,
        @Nullable Long compilationMillis,
        @Nullable Long peakResidentBytes,
        @Nullable Double rulerNanos,
        double seconds) {

    public Fork {
        slices = List.copyOf(slices);
        if (slices.isEmpty()) {
            throw new IllegalArgumentException("a fork has at least one slice");
        }
    }

    /** Makes a fork without the time of the JIT compiler. */
    public Fork(
            List<Slice> slices,
            @Nullable Double allocatedBytes,
            @Nullable Long gcCount,
            @Nullable Long gcMillis,
            @Nullable Long peakResidentBytes,
            @Nullable Double rulerNanos,
            double seconds) {
        this(slices, allocatedBytes, gcCount, gcMillis, null, peakResidentBytes, rulerNanos, seconds);
    }

    /** {@return the same that took so long, in seconds} */
    public Fork took(double time) {
        return new Fork(
                slices, allocatedBytes, gcCount, gcMillis, compilationMillis, peakResidentBytes, rulerNanos, time);
    }

    /** {@return the same without so many leading slices} */
    public Fork from(int first) {
        return first == 0
                ? this
                : new Fork(
                        slices.subList(first, slices.size()),
                        allocatedBytes,
                        gcCount,
                        gcMillis,
                        compilationMillis,
                        peakResidentBytes,
                        rulerNanos,
                        seconds);
    }

    /** {@return a time of each slice that has it, in nanoseconds per operation, in their order} */
    public double[] values(Metric time) {
        return Median.present(slices, slice -> slice.value(time)).stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    /**
     * {@return the smallest slice mean of a time, absent if no slice has one} Of a fork's slices it is the steadiest
     * statistic: noise only ever adds time.
     */
    public @Nullable Double minimum(Metric time) {
        List<Double> values = Median.present(slices, slice -> slice.value(time));
        return values.isEmpty() ? null : Collections.min(values);
    }

    /** {@return bytes per operation: the exact count, or without it the median of the slices; absent without both} */
    public @Nullable Double bytesPerOperation() {
        return allocatedBytes != null ? allocatedBytes : Median.of(Median.present(slices, Slice::allocatedBytes));
    }
}
