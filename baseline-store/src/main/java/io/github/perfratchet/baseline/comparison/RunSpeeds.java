package io.github.perfratchet.baseline.comparison;

import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.measurement.Environment;
import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.sessions.BaselineIndex;
import io.github.perfratchet.baseline.sessions.TwoSpeedRun;
import io.github.perfratchet.baseline.store.BaselineNames;
import io.github.perfratchet.baseline.store.ClassBaseline;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts, for each environment of a run, the benchmarks whose forks are fast or slow by chance. It considers the results and their
 * baselines.
 *
 * @since 0.1
 */
public final class RunSpeeds {

    private final Map<Environment, TwoSpeedRun> byEnvironment;

    private RunSpeeds(Map<Environment, TwoSpeedRun> byEnvironment) {
        this.byEnvironment = byEnvironment;
    }

    /** {@return the counts of a run, with the baselines that its results are compared with} */
    public static RunSpeeds of(Collection<ClassResults> run, Collection<ClassBaseline> stored) {
        BaselineIndex baselines = new BaselineIndex(stored, BaselineNames.of(run));
        Map<Environment, TwoSpeedRun> speeds = new HashMap<>();
        for (ClassResults ofClass : run) {
            Environment environment = ofClass.environment();
            for (Measurement measurement : ofClass.measurements()) {
                TwoSpeedRun before = speeds.getOrDefault(environment, TwoSpeedRun.NONE);
                speeds.put(environment, before.with(BenchmarkComparison.speeds(baselines, environment, measurement)));
            }
        }
        return new RunSpeeds(speeds);
    }

    TwoSpeedRun in(Environment environment) {
        return byEnvironment.getOrDefault(environment, TwoSpeedRun.NONE);
    }
}
