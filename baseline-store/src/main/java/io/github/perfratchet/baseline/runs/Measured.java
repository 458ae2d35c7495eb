package io.github.perfratchet.baseline.runs;

import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.measurement.Environment;
import io.github.perfratchet.baseline.measurement.Measurement;

/**
 * A measurement and the results that it belongs to.
 *
 * @param ofClass the results of the test class
 * @param measurement the measurement of one benchmark
 * @since 0.1
 */
public record Measured(ClassResults ofClass, Measurement measurement) {

    /** {@return the environment in which the benchmark was measured} */
    public Environment environment() {
        return ofClass.environment();
    }
}
