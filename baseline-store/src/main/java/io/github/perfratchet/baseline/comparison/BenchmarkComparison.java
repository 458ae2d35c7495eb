package io.github.perfratchet.baseline.comparison;

import io.github.perfratchet.baseline.measurement.Against;
import io.github.perfratchet.baseline.measurement.Environment;
import io.github.perfratchet.baseline.measurement.Fork;
import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.quantity.Percentage;
import io.github.perfratchet.baseline.store.Baseline;
import io.github.perfratchet.baseline.store.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares one measurement with its baseline. */
final class BenchmarkComparison {

    private static final int ENVIRONMENTS_NAMED = 3;

    private final BaselineIndex baselines;
    private final Environment environment;
    private final Measurement measurement;
    private final List<Fork> forks;
    private final GateLimits limits;
    private final List<MetricComparison> metrics = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    BenchmarkComparison(BaselineIndex baselines, Environment environment, Measurement measurement) {
        this.baselines = baselines;
        this.environment = environment;
        this.measurement = measurement;
        forks = measurement.forks();
        limits = new GateLimits(measurement.thresholds());
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
        return new Comparison(
                measurement.id(),
                measurement.group(),
                overall(metrics),
                metrics,
                forks.size(),
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
        reportBaseline();
    }

    /** The stored baseline decides nothing beside a base, but a reader may want to know. */
    private void reportBaseline() {
        baselines
                .find(environment, measurement)
                .filter(baseline -> SettingsDifference.between(
                                measurement.settings(), baseline.settings(), "the baseline")
                        .isEmpty())
                .map(baseline -> new TimeGate(forks, baseline.sessions(), limits).compareGatingTime())
                .ifPresent(this::mention);
    }

    private void mention(MetricComparison time) {
        if (time.change() != null && time.resolution() != null) {
            notes.add("The stored baseline, for information: " + time.metric().label() + " "
                    + Percentage.formatSigned(time.change()) + ", at a resolution of "
                    + Percentage.formatRough(time.resolution()) + ".");
        }
    }

    private void mentionOtherName(Baseline baseline) {
        if (!baseline.name().equals(measurement.id().name())) {
            notes.add("Its baseline is called " + baseline.name() + ", as it was when its method had other overloads;"
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
        compareTimes(baseline.sessions());
        compareBytes(baseline.sessions());
    }

    private void compareWithoutOwn() {
        List<BaselineIndex.Entry> elsewhere = baselines.of(measurement);
        if (elsewhere.isEmpty()) {
            notes.add("No baseline yet; record one with `mvn perfratchet:update`.");
        } else {
            notes.add("No baseline for this environment (" + environment.description() + "), but for "
                    + described(elsewhere) + ". Record one here with `mvn perfratchet:update`.");
        }
        compareTimes(List.of());
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
        compareTimes(List.of());
        compareBytes(List.of());
    }

    private void compareTimes(List<Session> sessions) {
        metrics.addAll(new TimeGate(forks, sessions, limits).compare(notes::add));
    }

    private void compareBytes(List<Session> sessions) {
        MetricComparison bytes = new AllocationGate(limits.allocation()).compare(forks, sessions, notes::add);
        if (bytes != null) {
            metrics.add(bytes);
        }
    }

    /** The worst verdict that gates, except that an improvement shows beside what is unchanged. */
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
