package io.github.perfratchet.baseline.comparison;

import io.github.perfratchet.baseline.measurement.Fork;
import io.github.perfratchet.baseline.measurement.Metric;
import io.github.perfratchet.baseline.measurement.Summary;
import io.github.perfratchet.baseline.quantity.Percentage;
import io.github.perfratchet.baseline.statistics.Sample;
import io.github.perfratchet.baseline.store.Session;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Compares times with the sessions of a baseline, which may be none. */
record TimeGate(List<Fork> current, List<Session> sessions, GateLimits limits) {

    /** {@return each time compared, the one that gates first} */
    List<MetricComparison> compare(Consumer<String> notes) {
        return ComparedTime.of(gatingTime(), limits).stream()
                .map(time -> compare(time, notes))
                .filter(Objects::nonNull)
                .toList();
    }

    /** {@return the time that gates alone} */
    @Nullable
    MetricComparison compareGatingTime() {
        return compare(ComparedTime.of(gatingTime(), limits).get(0), note -> {});
    }

    private Metric gatingTime() {
        List<Fork> recorded =
                sessions.stream().flatMap(session -> session.forks().stream()).toList();
        return Summary.gating(current, recorded);
    }

    /** {@return the comparison, or null if there is nothing to compare and nothing was asked for} */
    private @Nullable MetricComparison compare(ComparedTime time, Consumer<String> notes) {
        double[] now = time.logs(current);
        List<List<Fork>> then = sessions.stream()
                .map(Session::forks)
                .filter(forks -> time.logs(forks).length > 0)
                .toList();
        if (now.length == 0) {
            return time.gating() ? missing(time, then, notes) : null;
        }
        if (then.isEmpty()) {
            return time.withoutBaseline(Sample.of(now).mean());
        }
        SessionModel model = time.model(current, then);
        Boundary boundary = time.boundary(model.baseline());
        LogInterval change = model.change();
        Verdict verdict = change.verdict(boundary);
        if (time.gating() && verdict == Verdict.INCONCLUSIVE) {
            notes.accept(cost(time, model, change, boundary, then.size()));
        }
        return time.compared(verdict, model.baseline(), change);
    }

    private static MetricComparison missing(ComparedTime time, List<List<Fork>> then, Consumer<String> notes) {
        notes.accept(time.unmeasured());
        Double baseline = then.isEmpty()
                ? null
                : Double.valueOf(
                        Sample.ofMeans(then.stream().map(time::logs).toList()).mean());
        return time.withoutCurrent(baseline);
    }

    private static String cost(
            ComparedTime time, SessionModel model, LogInterval change, Boundary boundary, int recorded) {
        String known = "Noise can explain " + Percentage.formatSigned(time.change(change.estimate())) + time.inNote()
                + ": this run against " + sessions(recorded) + " resolves "
                + Percentage.formatRough(change.resolution()) + "; ";
        OptionalInt more = model.sessionsToSettle(boundary);
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
