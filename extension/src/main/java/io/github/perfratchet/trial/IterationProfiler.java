package io.github.perfratchet.trial;

import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;

/** Receives each iteration from JMH and passes it on to the active {@link Trial}. */
public final class IterationProfiler implements InternalProfiler {

    /** Called by JMH. */
    public IterationProfiler() {}

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams phase) {
        Trial.require().iterationBegins(phase);
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams phase, IterationResult result) {
        Trial.require().iterationResult(phase, result);
        return List.of();
    }

    @Override
    public String getDescription() {
        return "PerfRatchet's record of iterations";
    }
}
