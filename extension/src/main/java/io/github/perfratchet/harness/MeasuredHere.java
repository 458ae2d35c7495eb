package io.github.perfratchet.harness;

import io.github.perfratchet.fork.ForkReport;
import org.jspecify.annotations.Nullable;

/**
 * The result of measuring an operation in this JVM. The test can still add remarks to it.
 *
 * @param label the label that distinguishes it from the test's other measurements; {@code null} for the only one
 * @param report the report of the measurement
 * @param seconds how long the measurement took, in seconds
 */
public record MeasuredHere(@Nullable String label, ForkReport report, double seconds) {}
