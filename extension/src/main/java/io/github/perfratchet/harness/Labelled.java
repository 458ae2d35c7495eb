package io.github.perfratchet.harness;

import io.github.perfratchet.baseline.measurement.Measurement;
import org.jspecify.annotations.Nullable;

/**
 * One measurement of a test.
 *
 * @param label what tells it apart from the test's others; absent for the only one
 * @param measurement what was measured
 * @param asserts whether the test wants to assert on it
 */
public record Labelled(@Nullable String label, Measurement measurement, boolean asserts) {}
