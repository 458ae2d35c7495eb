package io.github.perfratchet.harness;

import io.github.perfratchet.baseline.measurement.Measurement;
import org.jspecify.annotations.Nullable;

/**
 * One measurement of a test.
 *
 * @param label the label that distinguishes it from the test's other measurements; {@code null} for the only one
 * @param measurement the measurement
 * @param asserts whether the test runs assertions on it
 */
public record LabelledMeasurement(@Nullable String label, Measurement measurement, boolean asserts) {}
