package io.github.perfratchet.harness.pairs;

import io.github.perfratchet.baseline.measurement.Base;
import org.jspecify.annotations.Nullable;

/**
 * The base that a test is measured against.
 *
 * @param base the version
 * @param tests the number of tests that the run compares
 * @param budget the time that the run may take
 * @param extraWork the share of its operations that the current code repeats, as a slowdown of known size; {@code null} except to test the
 *     gate itself
 */
public record BaseSide(
        Base base, int tests, TimeBudget budget, @Nullable Double extraWork) {}
