package io.github.perfratchet.harness;

import io.github.perfratchet.fork.ForkReport;
import org.jspecify.annotations.Nullable;

/**
 * What was measured of an operation in this JVM. The test may still say more about it.
 *
 * @param label what tells it apart from the test's others; absent for the only one
 * @param report what was measured
 * @param seconds how long that took
 */
public record MeasuredHere(@Nullable String label, ForkReport report, double seconds) {}
