package io.github.perfratchet.assertions;

import io.github.perfratchet.baseline.measurement.Measurement;

/**
 * The entry point of the assertions on measurements.
 *
 * @since 0.1
 */
public final class PerfAssertions {

    private PerfAssertions() {}

    /** Starts assertions on a measurement. */
    public static MeasurementAssert assertThat(Measurement actual) {
        return new MeasurementAssert(actual);
    }
}
