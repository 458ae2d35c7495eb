package io.github.perfratchet.baseline.comparison;

import io.github.perfratchet.baseline.measurement.Against;
import io.github.perfratchet.baseline.measurement.Environment;
import io.github.perfratchet.baseline.measurement.Fork;
import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.measurement.SettingsDifference;
import io.github.perfratchet.baseline.pairs.PairedComparison;
import io.github.perfratchet.baseline.sessions.BaselineIndex;
import io.github.perfratchet.baseline.sessions.TimeGate;
import io.github.perfratchet.baseline.sessions.TwoSpeedRun;
import io.github.perfratchet.baseline.sessions.UsableForks;
import io.github.perfratchet.baseline.store.Baseline;
import io.github.perfratchet.baseline.store.Session;
import io.github.perfratchet.baseline.verdict.AllocationGate;
import io.github.perfratchet.baseline.verdict.Comparison;
import io.github.perfratchet.baseline.verdict.GateLimits;
import io.github.perfratchet.baseline.verdict.Levels;
import io.github.perfratchet.baseline.verdict.MetricComparison;
import io.github.perfratchet.baseline.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares one measurement with its baseline or its base. */
final class BenchmarkComparison {

    private static final int ENVIRONMENTS_NAMED = 3;

    private final BaselineIndex baselines;
    private final TwoSpeedRun run;
    private final Environment environment;
    private final Measurement measurement;
    private final List<Fork> forks;
    private final GateLimits limits;
    private final List<MetricComparison> metrics = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    BenchmarkComparison(BaselineIndex baselines, TwoSpeedRun run, Environment environment, Measurement measurement) {
        this.baselines = baselines;
        this.run = run;
        this.environment = environment;
        this.measurement = measurement;
        forks = measurement.forks();
        limits = new GateLimits(measurement.thresholds());
    }

    /** {@return the comparison of a measurement with the base that it was measured against} */
    static Comparison withBase(Measurement measurement, Against against) {
        PairedComparison paired = new PairedComparison(measurement, against);
        List<MetricComparison> metrics = paired.metrics();
        return comparison(measurement, metrics, paired.notes());
    }

    Comparison compare(@Nullable String failure) {
        if (failure != null) {
            notes.add("The test failed: " + failure);
        }
        Against against = measurement.against();
        if (against == null) {
            compareWithBaseline();
        } else {
            compareWith(against);
        }
        notes.addAll(measurement.notes());
        return comparison(measurement, metrics, notes);
    }

    private static Comparison comparison(Measurement measurement, List<MetricComparison> metrics, List<String> notes) {
        return new Comparison(
                measurement.id(),
                measurement.group(),
                overall(metrics),
                metrics,
                measurement.forks().size(),
                measurement.seconds(),
                notes,
                measurement.paired().map(Against::base).orElse(null));
    }

    private void compareWithBaseline() {
        Optional<Baseline> own = baselines.find(environment, measurement);
        if (own.isEmpty()) {
            compareWithoutOwn();
        } else {
            compareWith(own.get());
        }
    }

    private void compareWith(Against against) {
        if (against.unmeasured() == null) {
            PairedComparison paired = new PairedComparison(measurement, against);
            metrics.addAll(paired.metrics());
            notes.addAll(paired.notes());
        } else {
            notes.add("Not compared with " + against.base() + ": " + against.unmeasured());
            addNew();
        }
    }

    private void mentionOtherName(Baseline baseline) {
        if (!baseline.name().equals(measurement.id().name())) {
            notes.add("Its baseline has the name " + baseline.name() + ", from when its method had other overloads."
                    + " `mvn perfratchet:update` gives it the new name.");
        }
    }

    private void compareWith(Baseline baseline) {
        mentionOtherName(baseline);
        List<String> differences =
                SettingsDifference.between(measurement.settings(), baseline.settings(), "the baseline");
        if (!differences.isEmpty()) {
            notes.add("Not comparable with the baseline: " + String.join("; ", differences)
                    + ". Replace it with `mvn perfratchet:update`.");
            addNew();
            return;
        }
        UsableForks usable = UsableForks.of(forks, baseline.sessions());
        notes.addAll(usable.notes());
        compareTimes(usable);
        compareBytes(baseline.sessions());
    }

    private void compareWithoutOwn() {
        List<BaselineIndex.Entry> elsewhere = baselines.of(measurement);
        if (elsewhere.isEmpty()) {
            notes.add("No baseline yet; record one with `mvn perfratchet:update`.");
        } else {
            notes.add("There is no baseline for this environment (" + environment.description()
                    + "), but there is one for " + described(elsewhere)
                    + ". Record one here with `mvn perfratchet:update`.");
        }
        UsableForks alone = UsableForks.of(forks, List.of());
        notes.addAll(alone.notes());
        compareTimes(alone);
        Optional<BaselineIndex.Entry> alike = baselines.allocatingLike(environment, measurement);
        alike.map(BaselineIndex.Entry::baseline).ifPresent(this::mentionOtherName);
        alike.ifPresent(entry -> notes.add("The bytes per operation are compared with the baseline for "
                + entry.environment().description() + "."));
        compareBytes(alike.map(entry -> entry.baseline().sessions()).orElse(List.of()));
    }

    private static String described(List<BaselineIndex.Entry> entries) {
        String named = entries.stream()
                .limit(ENVIRONMENTS_NAMED)
                .map(entry -> entry.environment().description())
                .collect(Collectors.joining("; "));
        int more = entries.size() - ENVIRONMENTS_NAMED;
        return more > 0 ? named + "; and " + more + " more" : named;
    }

    private void addNew() {
        UsableForks alone = UsableForks.of(forks, List.of());
        notes.addAll(alone.notes());
        compareTimes(alone);
        compareBytes(List.of());
    }

    private void compareTimes(UsableForks usable) {
        boolean enough = usable.areEnough();
        // If too few forks count, noise is not the reason for the verdict.
        new TimeGate(usable.timed(), usable.timedSessions(), limits, run)
                .compare(enough ? notes::add : note -> {})
                .forEach(time -> metrics.add(enough ? time : time.withheld()));
    }

    private void compareBytes(List<Session> sessions) {
        List<Fork> recorded =
                sessions.stream().flatMap(session -> session.forks().stream()).toList();
        MetricComparison bytes = new AllocationGate(limits.allocation()).compare(forks, recorded, notes::add);
        if (bytes != null) {
            metrics.add(bytes);
        }
    }

    /** {@return the two speeds of a benchmark that is compared with a stored baseline; empty for one speed, or for another benchmark} */
    static Optional<Levels> speeds(BaselineIndex baselines, Environment environment, Measurement measurement) {
        if (measurement.against() != null) {
            return Optional.empty();
        }
        List<Session> sessions = baselines
                .find(environment, measurement)
                .filter(baseline -> baseline.settings().equals(measurement.settings()))
                .map(Baseline::sessions)
                .orElse(List.of());
        UsableForks usable = UsableForks.of(measurement.forks(), sessions);
        return new TimeGate(
                        usable.timed(),
                        usable.timedSessions(),
                        new GateLimits(measurement.thresholds()),
                        TwoSpeedRun.NONE)
                .speeds();
    }

    /** {@return the worst verdict of the metrics that gate; if some improved and the others are unchanged, IMPROVED} */
    private static Verdict overall(List<MetricComparison> metrics) {
        List<Verdict> verdicts = metrics.stream()
                .filter(MetricComparison::gating)
                .map(MetricComparison::verdict)
                .sorted()
                .toList();
        boolean improved = verdicts.contains(Verdict.IMPROVED);
        return verdicts.get(0) == Verdict.UNCHANGED && improved ? Verdict.IMPROVED : verdicts.get(0);
    }
}
