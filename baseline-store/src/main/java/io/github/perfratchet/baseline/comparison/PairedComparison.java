package io.github.perfratchet.baseline.comparison;

import io.github.perfratchet.baseline.measurement.Against;
import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.measurement.Median;
import io.github.perfratchet.baseline.measurement.Metric;
import io.github.perfratchet.baseline.quantity.Percentage;
import io.github.perfratchet.baseline.quantity.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares a measurement with the base it was measured against. */
final class PairedComparison {

    /** More pairs than this nobody waits for. */
    private static final int MOST_PAIRS = 1000;

    private final Measurement measurement;
    private final PairedForks pairs;
    private final double threshold;
    private final PairedProcedure procedure;
    private final List<String> notes = new ArrayList<>();

    PairedComparison(Measurement measurement, Against against) {
        this.measurement = measurement;
        pairs = new PairedForks(measurement.forks(), against.forks());
        threshold = GateConstants.threshold(measurement.maxRegression());
        procedure = new PairedProcedure(threshold, against.tests());
    }

    /** {@return each metric compared, the gating time first} */
    List<MetricComparison> metrics() {
        List<MetricComparison> metrics = new ArrayList<>();
        Metric gating = pairs.gatingTime();
        add(metrics, time(gating, true));
        add(metrics, time(gating == Metric.CPU ? Metric.WALL : Metric.CPU, false));
        add(
                metrics,
                AllocationGate.compare(pairs.current(), Median.of(BaselineValue.bytesOf(pairs.base())), notes::add));
        return metrics;
    }

    /** {@return what the reader should know; complete after {@link #metrics}} */
    List<String> notes() {
        return notes;
    }

    private static void add(List<MetricComparison> metrics, @Nullable MetricComparison metric) {
        if (metric != null) {
            metrics.add(metric);
        }
    }

    private @Nullable MetricComparison time(Metric time, boolean gating) {
        double[] differences = pairs.differences(time);
        if (differences.length == 0) {
            return null;
        }
        PairedOutcome outcome = procedure.after(differences);
        PairedForks decisive = pairs.range(outcome.from(), outcome.to());
        LogInterval change = outcome.sample().interval();
        double baseline = Math.exp(BaselineValue.meanLog(decisive.base(), time));
        return new MetricComparison(
                time,
                gating ? guarded(outcome, decisive) : outcome.verdict(),
                gating,
                baseline,
                baseline * Math.exp(change.estimate()),
                change.change(),
                change.lowChange(),
                change.highChange(),
                change.resolution(),
                threshold);
    }

    private Verdict guarded(PairedOutcome outcome, PairedForks decisive) {
        if (outcome.verdict() == Verdict.INCONCLUSIVE) {
            notes.add(cost(outcome));
        }
        Double ruler = decisive.rulerDifference();
        if (outcome.verdict() != Verdict.REGRESSED || ruler == null || isConvicted(outcome.sample(), ruler)) {
            return outcome.verdict();
        }
        notes.add("The machine is unstable: it was " + Percentage.formatRough(Math.expm1(Math.abs(ruler)))
                + (ruler > 0 ? " slower" : " faster")
                + " for the current code than for the base, which could make a slowdown of "
                + Percentage.formatRough(Math.expm1(outcome.sample().mean())) + ". Measure again when it is quiet.");
        return Verdict.INCONCLUSIVE;
    }

    /** {@return whether the slowdown is more than a machine could make whose speed changed as the ruler's did} */
    private boolean isConvicted(PairedSample sample, double ruler) {
        double change = Math.abs(ruler);
        return change <= Math.log1p(GateConstants.LARGEST_RULER_CHANGE)
                || procedure.isSlower(sample, change * GateConstants.DOUBT_PER_RULER_CHANGE);
    }

    private String cost(PairedOutcome outcome) {
        PairedSample sample = outcome.sample();
        String known = "Noise can explain " + Percentage.formatSigned(Math.expm1(sample.mean())) + ": "
                + sample.size() + " pairs resolve "
                + Percentage.formatRough(sample.interval().resolution()) + "; ";
        int needed = sample.size() < 2 ? MOST_PAIRS + 1 : procedure.pairsToDecide(sample, MOST_PAIRS);
        if (needed > MOST_PAIRS) {
            return known + "if spread and change stay what they are, not even " + MOST_PAIRS
                    + " pairs would settle it, so measure on a quieter machine.";
        }
        double seconds = needed * measurement.seconds() / pairs.size();
        String finer = needed + " pairs (about " + TimeSpan.format(seconds * 1e9) + ") would settle it";
        return outcome.nextLook() > 0
                ? known + finer + ", but the time budget ended before them; raise perfratchet.timeBudget."
                : known + "by the formula " + finer + "; run it alone, or on a quieter machine.";
    }
}
