package io.github.perfratchet.baseline.selftest;

import io.github.perfratchet.baseline.Given;
import io.github.perfratchet.baseline.measurement.Against;
import io.github.perfratchet.baseline.measurement.Fork;
import io.github.perfratchet.baseline.measurement.Iteration;
import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.threshold.Limit;
import io.github.perfratchet.baseline.threshold.Statistic;
import io.github.perfratchet.baseline.threshold.Threshold;
import io.github.perfratchet.baseline.threshold.Thresholds;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Creates runs of tests against themselves without measuring anything. */
public final class Probed {

    private static final double BASE_NANOS = 1000;
    private static final int OPERATIONS = 1000;

    private Probed() {}

    /** {@return a run of these benchmarks} */
    public static SelfTestRun run(ExtraWorkSize extraWork, Measurement... measurements) {
        return new SelfTestRun(extraWork, List.of(Given.results(Given.LAPTOP, Given.DAY_1, measurements)));
    }

    /** {@return a benchmark with as many pairs as the procedure can request, which all differ by the same ratio} */
    public static Measurement steady(String name, double ratio) {
        return measured(name, OPERATIONS, Collections.nCopies(23, ratio));
    }

    /** {@return a steady benchmark with another threshold} */
    static Measurement allowing(String name, double maxRegression, double ratio) {
        return steady(name, ratio)
                .limitedTo(new Thresholds(List.of(new Threshold(Statistic.MIN, Limit.ofRatio(maxRegression)))));
    }

    /** {@return a steady benchmark with this number of operations in an iteration} */
    static Measurement ofLongOperations(String name, int operationsPerIteration, double ratio) {
        return measured(name, operationsPerIteration, Collections.nCopies(23, ratio));
    }

    /** {@return a benchmark whose pairs differ wildly} */
    public static Measurement noisy(String name) {
        Double[] ratios = new Double[23];
        Arrays.setAll(ratios, i -> i % 2 == 0 ? 1.5 : 0.9);
        return measured(name, OPERATIONS, List.of(ratios));
    }

    /** {@return a benchmark that was measured in the JVM of the test} */
    static Measurement unpaired(String name) {
        return Given.measurement(name, fork(OPERATIONS, BASE_NANOS))
                .pairedWith(new Against("itself", 1, List.of(), "it is measured in the JVM of the test (forks = 0)"));
    }

    private static Measurement measured(String name, int operations, List<Double> ratios) {
        List<Fork> current = ratios.stream()
                .map(ratio -> fork(operations, ratio * BASE_NANOS))
                .toList();
        List<Fork> base = Collections.nCopies(ratios.size(), fork(operations, BASE_NANOS));
        return new Measurement(Given.id(name), null, Given.SETTINGS, current, List.of(), 7.5)
                .pairedWith(new Against("itself", 1, base, null));
    }

    private static Fork fork(int operations, double nanos) {
        Iteration iteration = new Iteration(operations, nanos, nanos, 64.0, null);
        return new Fork(List.of(iteration, iteration), 64.0, null, null, null, null, 2.5);
    }
}
