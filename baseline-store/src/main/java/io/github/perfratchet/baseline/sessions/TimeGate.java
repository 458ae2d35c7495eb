package io.github.perfratchet.baseline.sessions;

import io.github.perfratchet.baseline.measurement.Fork;
import io.github.perfratchet.baseline.measurement.Metric;
import io.github.perfratchet.baseline.measurement.Summary;
import io.github.perfratchet.baseline.quantity.Percentage;
import io.github.perfratchet.baseline.statistics.LogInterval;
import io.github.perfratchet.baseline.statistics.Sample;
import io.github.perfratchet.baseline.verdict.Boundary;
import io.github.perfratchet.baseline.verdict.ComparedTime;
import io.github.perfratchet.baseline.verdict.GateConstants;
import io.github.perfratchet.baseline.verdict.GateLimits;
import io.github.perfratchet.baseline.verdict.Levels;
import io.github.perfratchet.baseline.verdict.MetricComparison;
import io.github.perfratchet.baseline.verdict.SpeedNotes;
import io.github.perfratchet.baseline.verdict.Verdict;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Compares the times of a run with the sessions of a baseline. There may be no sessions.
 *
 * @param current the forks of this run that count
 * @param sessions the forks of each session that count
 * @param limits the limits of the test
 * @param run the number of benchmarks of this run whose forks run at two speeds
 * @since 0.1
 */
public record TimeGate(List<Fork> current, List<List<Fork>> sessions, GateLimits limits, TwoSpeedRun run) {

    /** {@return the comparison of each time, the time that gates first} */
    public List<MetricComparison> compare(Consumer<String> notes) {
        return ComparedTime.of(gatingTime(), limits).stream()
                .map(time -> compare(time, notes))
                .filter(Objects::nonNull)
                .toList();
    }

    private Metric gatingTime() {
        return Summary.gating(current, sessions.stream().flatMap(List::stream).toList());
    }

    /** {@return the two speeds that the forks of a side run at, by the time that gates; empty if the forks of each side agree} */
    public Optional<Levels> speeds() {
        ComparedTime time = ComparedTime.of(gatingTime(), limits).get(0);
        List<double[]> then = sessions.stream()
                .map(time::logs)
                .filter(logs -> logs.length > 0)
                .toList();
        return TwoSpeeds.of(time.logs(current), then);
    }

    /** {@return the comparison; {@code null} if this run does not have the time, and the time does not gate} */
    private @Nullable MetricComparison compare(ComparedTime time, Consumer<String> notes) {
        double[] now = time.logs(current);
        List<List<Fork>> then =
                sessions.stream().filter(forks -> time.logs(forks).length > 0).toList();
        if (now.length == 0) {
            return time.gating() ? missing(time, then, notes) : null;
        }
        if (then.isEmpty()) {
            return time.withoutBaseline(Sample.of(now).mean());
        }
        SessionModel model = SessionModel.of(time, current, then);
        Boundary boundary = time.boundary(model.baseline());
        List<double[]> recorded = then.stream().map(time::logs).toList();
        Optional<Levels> levels = TwoSpeeds.of(now, recorded);
        TwoSpeeds.Outcome outcome = levels.map(
                        speeds -> new TwoSpeeds(time, now, recorded, boundary).judge(model, speeds))
                .orElseGet(() -> outcome(model, boundary, now, recorded));
        if (time.gating() && outcome.verdict() == Verdict.INCONCLUSIVE) {
            LogInterval change = model.change();
            notes.accept(
                    levels.isPresent()
                            ? SpeedNotes.ofForks(levels.get(), time.change(change.estimate()), time.inNote())
                            : boundary.verdict(change) == Verdict.INCONCLUSIVE
                                    ? cost(time, model, change, boundary, then.size())
                                    : run.note(time.change(change.estimate()), time.inNote()));
        }
        return time.compared(
                outcome.verdict(),
                outcome.baseline(),
                outcome.baseline() + outcome.change().estimate(),
                outcome.change());
    }

    private TwoSpeeds.Outcome outcome(SessionModel model, Boundary boundary, double[] now, List<double[]> recorded) {
        LogInterval change = model.change();
        Verdict verdict = boundary.verdict(change);
        boolean changed = verdict == Verdict.REGRESSED || verdict == Verdict.IMPROVED;
        int forks = recorded.stream().mapToInt(logs -> logs.length).sum();
        return new TwoSpeeds.Outcome(
                changed && run.explains(change.estimate(), forks, now.length) ? Verdict.INCONCLUSIVE : verdict,
                model.baseline(),
                change);
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
        String known = Percentage.formatSigned(time.change(change.estimate())) + time.inNote()
                + " is within noise: with " + sessions(recorded) + " only changes above "
                + Percentage.formatRough(change.resolution()) + " are detectable. ";
        OptionalInt more = model.sessionsToSettle(boundary);
        return more.isPresent()
                ? known + "About " + more.getAsInt()
                        + " more would settle it. Record each with `mvn verify` and `mvn perfratchet:update`, on the code before"
                        + " the change."
                : known + "More sessions narrow the interval, but not even the " + GateConstants.MAX_SESSIONS
                        + " that `mvn perfratchet:update` keeps would settle a change as small as this. Measure both"
                        + " versions side by side: -Dperfratchet.against=BASE.";
    }

    private static String sessions(int count) {
        return count == 1 ? "1 baseline session" : count + " baseline sessions";
    }
}
