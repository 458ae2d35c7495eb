package io.github.perfratchet.baseline.pairs;

import io.github.perfratchet.baseline.measurement.Summary;
import io.github.perfratchet.baseline.statistics.Sample;
import io.github.perfratchet.baseline.verdict.Boundary;
import io.github.perfratchet.baseline.verdict.ComparedTime;
import io.github.perfratchet.baseline.verdict.GateLimits;
import io.github.perfratchet.baseline.verdict.Levels;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A time of forks that were measured in pairs, and the outcome of the procedure for it.
 *
 * @param time the time
 * @param procedure the procedure
 * @param outcome the outcome of all pairs so far
 * @param speeds the two speeds of the pairs up to the last one that the verdict is based on; empty if they do not run at two speeds
 */
record PairedTime(ComparedTime time, PairedProcedure procedure, PairedOutcome outcome, Optional<Levels> speeds) {

    /**
     * {@return the result of each time to compare, the time that gates first; each is computed when the stream reaches it}
     *
     * @param pairs the pairs, at least one
     * @param tests the number of tests that the run compares
     */
    static Stream<Result> of(PairedForks pairs, GateLimits limits, int tests) {
        List<ComparedTime> times = ComparedTime.of(Summary.gating(pairs.current(), pairs.base()), limits);
        int gates = (int) times.stream().filter(ComparedTime::gating).count();
        return times.stream().map(time -> new Result(time, of(pairs, time, tests, gates)));
    }

    private static Optional<PairedTime> of(PairedForks pairs, ComparedTime time, int tests, int gates) {
        double[] differences = pairs.differences(time);
        if (differences.length == 0) {
            return Optional.empty();
        }
        // The boundary depends on the first pairs alone, so that it is the same at every look.
        PairedForks screen = pairs.range(0, Math.min(pairs.size(), PairedProcedure.SCREEN_PAIRS));
        Boundary boundary = time.boundary(Sample.of(time.logs(screen.base())).mean());
        PairedProcedure procedure = new PairedProcedure(boundary, tests, gates);
        PairedOutcome outcome = procedure.after(differences, pairs.shownVariances(time));
        double[] judged = Arrays.copyOf(differences, outcome.to());
        return Optional.of(new PairedTime(time, procedure, outcome, PairedProcedure.speeds(judged)));
    }

    /** A time and its outcome; the outcome is empty if the pairs do not have the time. */
    record Result(ComparedTime time, Optional<PairedTime> measured) {}
}
