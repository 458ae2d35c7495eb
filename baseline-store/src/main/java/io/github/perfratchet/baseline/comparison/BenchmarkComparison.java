package io.github.perfratchet.baseline.comparison;

import io.github.perfratchet.baseline.measurement.Against;
import io.github.perfratchet.baseline.measurement.Environment;
import io.github.perfratchet.baseline.measurement.Fork;
import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.measurement.Metric;
import io.github.perfratchet.baseline.measurement.Summary;
import io.github.perfratchet.baseline.quantity.Percentage;
import io.github.perfratchet.baseline.store.Baseline;
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
    private final double threshold;
    private final List<MetricComparison> metrics = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    BenchmarkComparison(BaselineIndex baselines, Environment environment, Measurement measurement) {
        this.baselines = baselines;
        this.environment = environment;
        this.measurement = measurement;
        forks = measurement.forks();
        threshold = GateConstants.threshold(measurement.maxRegression());
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
        Optional<Baseline> own = baselines.find(environment, measurement.id());
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
                .find(environment, measurement.id())
                .filter(baseline -> SettingsDifference.between(measurement.settings(), baseline.settings())
                        .isEmpty())
                .map(baseline -> new TimeGate(forks, baseline.sessions(), threshold))
                .map(gate -> gate.compare(gate.gatingTime(), true, cost -> {}))
                .ifPresent(this::mention);
    }

    private void mention(MetricComparison time) {
        if (time.change() != null && time.resolution() != null) {
            notes.add("The stored baseline, for information: " + time.metric().label() + " "
                    + Percentage.formatSigned(time.change()) + ", at a resolution of "
                    + Percentage.formatRough(time.resolution()) + ".");
        }
    }

    private void compareWith(Baseline baseline) {
        List<String> differences = SettingsDifference.between(measurement.settings(), baseline.settings());
        if (!differences.isEmpty()) {
            notes.add("Not comparable with the baseline: " + String.join("; ", differences)
                    + ". Replace it with `mvn perfratchet:update`.");
            addNew();
            return;
        }
        TimeGate gate = new TimeGate(forks, baseline.sessions(), threshold);
        Metric gating = gate.gatingTime();
        add(gate.compare(gating, true, notes::add));
        add(gate.compare(other(gating), false, notes::add));
        add(AllocationGate.compare(forks, baseline.sessions(), notes::add));
    }

    private void compareWithoutOwn() {
        List<BaselineIndex.Entry> elsewhere = baselines.of(measurement.id());
        if (elsewhere.isEmpty()) {
            notes.add("No baseline yet; record one with `mvn perfratchet:update`.");
        } else {
            notes.add("No baseline for this environment (" + environment.description() + "), but for "
                    + described(elsewhere) + ". Record one here with `mvn perfratchet:update`.");
        }
        addNewTimes();
        Optional<BaselineIndex.Entry> alike =
                baselines.allocatingLike(environment, measurement.id(), measurement.settings());
        alike.ifPresent(entry -> notes.add("The bytes per operation are compared with the baseline for "
                + entry.environment().description() + "."));
        add(AllocationGate.compare(
                forks, alike.map(entry -> entry.baseline().sessions()).orElse(List.of()), notes::add));
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
        addNewTimes();
        add(AllocationGate.compare(forks, List.of(), notes::add));
    }

    private void addNewTimes() {
        Summary summary = Summary.of(forks);
        TimeGate gate = new TimeGate(forks, List.of(), threshold);
        add(gate.compare(summary.gating(), true, notes::add));
        add(gate.compare(other(summary.gating()), false, notes::add));
    }

    private void add(@Nullable MetricComparison metric) {
        if (metric != null) {
            metrics.add(metric);
        }
    }

    private static Metric other(Metric time) {
        return time == Metric.CPU ? Metric.WALL : Metric.CPU;
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
