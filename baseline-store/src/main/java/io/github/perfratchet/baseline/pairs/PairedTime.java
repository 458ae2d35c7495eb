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
 * A time of forks measured in pairs, and what the procedure says of it.
 *
 * @param time the time
 * @param procedure the procedure
 * @param outcome what it says of all pairs so far
 * @param speeds the two speeds that the pairs show up to the last one the verdict rests on; empty if they do not
 */
record PairedTime(ComparedTime time, PairedProcedure procedure, PairedOutcome outcome, Optional<Levels> speeds) {

    /**
     * {@return each time compared, the one that gates first; each is judged when it is asked for}
     *
     * @param pairs at least one
     * @param tests how many tests the run compares
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
        // Of the first pairs alone, so that the boundary is the same at every look.
        PairedForks screen = pairs.range(0, Math.min(pairs.size(), PairedProcedure.SCREEN_PAIRS));
        Boundary boundary = time.boundary(Sample.of(time.logs(screen.base())).mean());
        PairedProcedure procedure = new PairedProcedure(boundary, tests, gates);
        PairedOutcome outcome = procedure.after(differences, pairs.shownVariances(time));
        double[] judged = Arrays.copyOf(differences, outcome.to());
        return Optional.of(new PairedTime(time, procedure, outcome, PairedProcedure.speeds(judged)));
    }

    /** A time, and what the pairs say of it, if they have it. */
    record Result(ComparedTime time, Optional<PairedTime> measured) {}
}
