package io.github.perfratchet.baseline.update;

import io.github.perfratchet.baseline.measurement.Circumstances;
import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.sessions.BaselineValue;
import io.github.perfratchet.baseline.store.Baseline;
import io.github.perfratchet.baseline.store.Session;
import io.github.perfratchet.baseline.verdict.Comparison;
import io.github.perfratchet.baseline.verdict.GateConstants;
import io.github.perfratchet.baseline.verdict.MetricComparison;
import io.github.perfratchet.baseline.verdict.Verdict;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A measurement that becomes the baseline, or a session of it. */
record Promotion(Change change, Baseline baseline) {

    /**
     * Plans the promotion.
     *
     * @param old the previous baseline of the benchmark, by any name; {@code null} if there is none
     */
    static Promotion of(ClassResults results, Measurement measurement, Comparison comparison, @Nullable Baseline old) {
        Session session = new Session(
                results.startedAt().truncatedTo(ChronoUnit.SECONDS),
                results.commit(),
                facts(results.circumstances()),
                measurement.forks());
        String name = measurement.id().name();
        Baseline alone = new Baseline(name, measurement.method(), measurement.settings(), List.of(session));
        if (old == null) {
            return promotion(comparison, Change.Kind.ADDED, null, alone);
        }
        if (old.hasSessionOf(session.measuredAt())) {
            Baseline same = old.name().equals(name) ? old : old.named(name, measurement.method());
            return promotion(comparison, Change.Kind.ALREADY_RECORDED, old, same);
        }
        if (isAnother(comparison)) {
            return promotion(comparison, Change.Kind.REPLACED, old, alone);
        }
        return promotion(comparison, Change.Kind.SESSION_ADDED, old, withSession(old, alone));
    }

    /** Adds the disturbances to the facts. They show a reviewer of the baseline why its times may be too long. */
    private static Map<String, String> facts(Circumstances circumstances) {
        Map<String, String> facts = new LinkedHashMap<>(circumstances.facts());
        if (!circumstances.disturbances().isEmpty()) {
            facts.put("disturbed", String.join("; ", circumstances.disturbances()));
        }
        return facts;
    }

    private static boolean isAnother(Comparison comparison) {
        return comparison.metrics().stream()
                .filter(MetricComparison::gating)
                .map(MetricComparison::verdict)
                .anyMatch(verdict -> verdict == Verdict.REGRESSED
                        || verdict == Verdict.IMPROVED
                        || verdict == Verdict.NEW
                        || verdict == Verdict.MISSING);
    }

    private static Baseline withSession(Baseline old, Baseline added) {
        List<Session> sessions = new ArrayList<>(old.sessions());
        sessions.addAll(added.sessions());
        sessions.sort(Comparator.comparing(Session::measuredAt));
        int surplus = Math.max(0, sessions.size() - GateConstants.MAX_SESSIONS);
        return new Baseline(
                added.name(),
                added.method() == null ? old.method() : added.method(),
                old.settings(),
                sessions.subList(surplus, sessions.size()));
    }

    private static Promotion promotion(
            Comparison comparison, Change.Kind kind, @Nullable Baseline before, Baseline after) {
        List<Change.Value> values = comparison.metrics().stream()
                .filter(metric -> metric.statistic() == null)
                .map(metric -> new Change.Value(
                        metric.metric(),
                        before == null ? null : BaselineValue.of(before, metric.metric()),
                        BaselineValue.of(after, metric.metric())))
                .toList();
        return new Promotion(new Change.Promoted(comparison.id(), kind, values), after);
    }
}
