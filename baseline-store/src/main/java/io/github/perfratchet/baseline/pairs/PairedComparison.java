package io.github.perfratchet.baseline.pairs;

import io.github.perfratchet.baseline.measurement.Against;
import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.quantity.Percentage;
import io.github.perfratchet.baseline.quantity.TimeSpan;
import io.github.perfratchet.baseline.statistics.Sample;
import io.github.perfratchet.baseline.verdict.AllocationGate;
import io.github.perfratchet.baseline.verdict.ComparedTime;
import io.github.perfratchet.baseline.verdict.Comparison;
import io.github.perfratchet.baseline.verdict.GateConstants;
import io.github.perfratchet.baseline.verdict.GateLimits;
import io.github.perfratchet.baseline.verdict.MetricComparison;
import io.github.perfratchet.baseline.verdict.SpeedNotes;
import io.github.perfratchet.baseline.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Compares a measurement with the base that it was measured against.
 *
 * @since 0.1
 */
public final class PairedComparison {

    /** The highest number of pairs to suggest. Nobody waits for more. */
    private static final int MOST_PAIRS = 1000;

    private final Measurement measurement;
    private final Against against;
    private final UsablePairs usable;
    private final PairedForks pairs;
    private final GateLimits limits;
    private final List<String> notes = new ArrayList<>();

    public PairedComparison(Measurement measurement, Against against) {
        this.measurement = measurement;
        this.against = against;
        usable = UsablePairs.of(measurement.forks(), against.forks());
        pairs = usable.timed();
        limits = new GateLimits(measurement.thresholds());
    }

    /** {@return the comparison of each metric, the time that gates first} */
    public List<MetricComparison> metrics() {
        notes.addAll(usable.notes());
        List<MetricComparison> metrics = new ArrayList<>(times().toList());
        MetricComparison bytes =
                new AllocationGate(limits.allocation()).compare(measurement.forks(), against.forks(), notes::add);
        if (bytes != null) {
            metrics.add(bytes);
        }
        return metrics;
    }

    /** {@return the notes for the reader, which are complete after {@link #metrics}} */
    public List<String> notes() {
        return notes;
    }

    private Stream<MetricComparison> times() {
        return PairedTime.of(pairs, limits, against.tests())
                .filter(result -> result.measured().isPresent() || result.time().gating())
                .map(result -> result.measured().map(this::compared).orElseGet(() -> unmeasured(result.time())));
    }

    private MetricComparison unmeasured(ComparedTime time) {
        notes.add(time.unmeasured());
        return time.withoutCurrent(null);
    }

    private MetricComparison compared(PairedTime time) {
        PairedOutcome outcome = time.outcome();
        PairedForks decisive = pairs.range(outcome.from(), outcome.to());
        boolean enough = usable.areEnough();
        MetricComparison compared = time.time()
                .compared(
                        time.time().gating() && enough ? guarded(time, decisive) : outcome.verdict(),
                        Sample.of(time.time().shownLogs(decisive.base())).mean(),
                        Sample.of(time.time().shownLogs(decisive.current())).mean(),
                        outcome.sample().interval());
        if (time.time().gating()) {
            warnOfContradiction(compared);
        }
        return enough ? compared : compared.withheld();
    }

    /**
     * Adds a note if the figures contradict the change. The change is computed from adjacent iterations, the figures from each side by
     * itself.
     */
    private void warnOfContradiction(MetricComparison time) {
        Double shown = time.baseline() == null || time.current() == null
                ? null
                : Percentage.change(time.baseline(), time.current());
        if (shown != null && time.low() != null && time.high() != null && (shown < time.low() || shown > time.high())) {
            notes.add("The figures of both sides differ by " + Percentage.formatSigned(shown)
                    + ", which is outside the interval of the change: " + time.label()
                    + " was not steady, and the change is computed from iterations that ran next to each other. Measure"
                    + " again when the machine is quiet.");
        }
    }

    private Verdict guarded(PairedTime time, PairedForks decisive) {
        PairedOutcome outcome = time.outcome();
        if (outcome.verdict() == Verdict.INCONCLUSIVE) {
            double change = time.time().change(outcome.sample().mean());
            notes.add(time.speeds()
                    .map(levels -> SpeedNotes.ofPairs(
                            levels, outcome.to(), change, time.time().inNote()))
                    .orElseGet(() -> cost(time)));
        }
        Double ruler = decisive.rulerDifference();
        if (outcome.verdict() != Verdict.REGRESSED || ruler == null || isConvicted(time, ruler)) {
            return outcome.verdict();
        }
        notes.add("The machine is unstable: it was " + Percentage.formatRough(Math.expm1(Math.abs(ruler)))
                + (ruler > 0 ? " slower" : " faster")
                + " for the current code than for the base. This leaves the slowdown of "
                + Percentage.formatRough(Math.expm1(outcome.sample().mean()))
                + " in doubt. Measure again when the machine is quiet.");
        return Verdict.INCONCLUSIVE;
    }

    /** {@return whether the slowdown is larger than the machine could cause if its speed changed as the ruler did} */
    private static boolean isConvicted(PairedTime time, double ruler) {
        double change = Math.abs(ruler);
        return change <= Math.log1p(GateConstants.LARGEST_RULER_CHANGE)
                || time.procedure().isSlower(time.outcome().sample(), change * GateConstants.DOUBT_PER_RULER_CHANGE);
    }

    private String cost(PairedTime time) {
        PairedOutcome outcome = time.outcome();
        PairedSample sample = outcome.sample();
        String known = estimate(time, sample);
        int needed = sample.size() < 2 ? MOST_PAIRS + 1 : time.procedure().pairsToDecide(sample, MOST_PAIRS);
        if (needed > MOST_PAIRS) {
            return known + "Not even " + MOST_PAIRS
                    + " pairs like these would settle it. Measure on a quieter machine.";
        }
        double seconds = needed * measurement.seconds() / pairs.size();
        String finer = "About " + needed + " pairs (" + TimeSpan.format(seconds * 1e9) + ") would settle it";
        return outcome.nextLook() > 0
                ? known + finer + Comparison.BUDGET_ENDED
                : known + finer + ". Run the test alone, or on a quieter machine.";
    }

    /** Describes the estimate. Noise can explain an estimate beyond the threshold, and can hide a change if the estimate is within it. */
    private static String estimate(PairedTime time, PairedSample sample) {
        double change = time.time().change(sample.mean());
        double resolution = sample.interval().resolution();
        String shown = Percentage.formatSigned(change) + time.time().inNote();
        String detectable = "with " + sample.size() + " pairs only changes above " + Percentage.formatRough(resolution)
                + " are detectable. ";
        if (!time.procedure().exceedsThreshold(sample)) {
            return "The estimate, " + shown + ", is within the threshold, but noise could hide a larger change: "
                    + detectable;
        }
        return Math.abs(change) > resolution
                ? shown + " is suspected, but " + sample.size() + " pairs do not prove it. "
                : shown + " is within noise: " + detectable;
    }
}
