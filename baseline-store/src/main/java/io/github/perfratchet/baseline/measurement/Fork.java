package io.github.perfratchet.baseline.measurement;

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
        @Nullable Long peakResidentBytes,
        @Nullable Double rulerNanos,
        double seconds) {

    public Fork {
        slices = List.copyOf(slices);
        if (slices.isEmpty()) {
            throw new IllegalArgumentException("a fork has at least one slice");
        }
    }
}
