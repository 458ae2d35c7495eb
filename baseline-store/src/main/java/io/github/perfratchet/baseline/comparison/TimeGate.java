package io.github.perfratchet.baseline.comparison;

import io.github.perfratchet.baseline.measurement.Fork;
import io.github.perfratchet.baseline.measurement.Metric;
import io.github.perfratchet.baseline.measurement.Summary;
import io.github.perfratchet.baseline.quantity.Percentage;
import io.github.perfratchet.baseline.statistics.Sample;
import io.github.perfratchet.baseline.store.Session;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Compares a time with the sessions of a baseline. */
record TimeGate(List<Fork> current, List<Session> sessions, double threshold) {

    /** {@return the time that gates: wall time if the code waits now or waited then} */
    Metric gatingTime() {
        List<Fork> recorded =
                sessions.stream().flatMap(session -> session.forks().stream()).toList();
        boolean computes = gates(current, Metric.CPU) && gates(recorded, Metric.CPU);
        return computes ? Metric.CPU : Metric.WALL;
    }

    private static boolean gates(List<Fork> forks, Metric time) {
        return Summary.of(forks).gating() == time;
    }

    /**
     * Compares one time.
     *
     * @return the comparison, or null if the current session does not have this time
     */
    @Nullable
    MetricComparison compare(Metric time, boolean gating, Consumer<String> notes) {
        double[] now = Summary.logMinima(current, time);
        List<double[]> then = sessions.stream()
                .map(session -> Summary.logMinima(session.forks(), time))
                .filter(logs -> logs.length > 0)
                .toList();
        if (now.length == 0) {
            return null;
        }
        double value = Math.exp(Sample.of(now).mean());
        if (then.isEmpty()) {
            return withoutBaseline(time, gating, value, threshold);
        }
        SessionModel model = new SessionModel(now, then);
        LogInterval change = model.change();
        Verdict verdict = change.verdict(threshold);
        if (gating && verdict == Verdict.INCONCLUSIVE) {
            notes.accept(cost(model, change, then.size()));
        }
        return new MetricComparison(
                time,
                verdict,
                gating,
                model.baseline(),
                value,
                change.change(),
                change.lowChange(),
                change.highChange(),
                change.resolution(),
                threshold);
    }

    static MetricComparison withoutBaseline(Metric metric, boolean gating, double value, @Nullable Double threshold) {
        return new MetricComparison(metric, Verdict.NEW, gating, null, value, null, null, null, null, threshold);
    }

    private String cost(SessionModel model, LogInterval change, int recorded) {
        String known = "Noise can explain " + Percentage.formatSigned(change.change()) + ": this run against "
                + sessions(recorded) + " resolves "
                + Percentage.formatRough(change.resolution()) + "; ";
        OptionalInt more = model.sessionsToSettle(threshold);
        return more.isPresent()
                ? known + "by the formula " + sessions(more.getAsInt())
                        + " more of the code before the change, each recorded"
                        + " with `mvn verify` and `mvn perfratchet:update`, would settle it."
                : known + "by the formula no number of sessions that `mvn perfratchet:update` keeps (the last "
                        + GateConstants.MAX_SESSIONS + ") would settle it.";
    }

    private static String sessions(int count) {
        return count == 1 ? "1 session" : count + " sessions";
    }
}
