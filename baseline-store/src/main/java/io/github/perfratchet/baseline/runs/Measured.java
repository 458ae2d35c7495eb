package io.github.perfratchet.baseline.runs;

import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.measurement.Environment;
import io.github.perfratchet.baseline.measurement.Measurement;

/**
 * A measurement and the results it belongs to.
 *
 * @param ofClass the results of its class
 * @param measurement what was measured of one benchmark
 * @since 0.1
 */
public record Measured(ClassResults ofClass, Measurement measurement) {

    /** {@return where it was measured} */
    public Environment environment() {
        return ofClass.environment();
    }
}
