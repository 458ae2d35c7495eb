package io.github.perfratchet.assertions;

import io.github.perfratchet.baseline.comparison.SpeedComparison;
import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.measurement.Summary;
import io.github.perfratchet.baseline.quantity.ByteSize;
import java.time.Duration;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on a {@link Measurement}.
 *
 * @since 0.1
 */
public final class MeasurementAssert extends AbstractAssert<MeasurementAssert, Measurement> {

    MeasurementAssert(Measurement actual) {
        super(actual, MeasurementAssert.class);
    }

    /**
     * Verifies that the median time of an operation is less than a duration.
     *
     * <p>The time is CPU time for code that computes and wall time for code that waits.
     *
     * @throws AssertionError if the median time is not less
     */
    public MeasurementAssert hasMedianTimeLessThan(Duration limit) {
        isNotNull();
        Summary summary = Summary.of(actual);
        if (summary.gatingTime().median() >= limit.toNanos()) {
            throw failure("%s", AssertionMessages.slowerThan(actual, summary, limit));
        }
        return this;
    }

    /**
     * Verifies that an operation allocates at most an amount of heap.
     *
     * @param limit the maximum allocation per operation, for example {@code "1 KiB"}
     * @throws AssertionError if it allocates more, or if the JVM does not report the allocation
     * @throws io.github.perfratchet.baseline.quantity.QuantityFormatException if the limit is not a size
     */
    public MeasurementAssert allocatesAtMost(String limit) {
        return allocatesAtMost(ByteSize.parse(limit));
    }

    /**
     * Verifies that an operation allocates at most a number of bytes of heap.
     *
     * @param bytes the limit, in bytes per operation
     * @throws AssertionError if it allocates more, or if the JVM does not report the allocation
     */
    public MeasurementAssert allocatesAtMost(long bytes) {
        isNotNull();
        Double allocated = Summary.of(actual).allocatedBytes();
        if (allocated == null) {
            throw failure("%s", AssertionMessages.allocationUnknown(actual));
        }
        if (allocated > bytes) {
            throw failure("%s", AssertionMessages.allocatesMoreThan(actual, allocated, bytes));
        }
        return this;
    }

    /**
     * Verifies that an operation allocates nothing on the heap.
     *
     * @throws AssertionError if it allocates, or if the JVM does not report the allocation
     */
    public MeasurementAssert allocatesNothing() {
        return allocatesAtMost(0);
    }

    /**
     * Verifies that an operation is faster, beyond doubt, than another one that was measured in the same run.
     *
     * @throws AssertionError if it is slower, or if noise can explain the difference
     * @see SpeedComparison
     */
    public MeasurementAssert isFasterThan(Measurement other) {
        isNotNull();
        SpeedComparison comparison = SpeedComparison.of(actual, other);
        if (!comparison.faster()) {
            throw failure("%s", AssertionMessages.notFaster(actual, other, comparison));
        }
        return this;
    }
}
