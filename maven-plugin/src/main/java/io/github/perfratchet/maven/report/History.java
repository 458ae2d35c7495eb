package io.github.perfratchet.maven.report;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.BoxStatistics;
import io.github.perfratchet.baseline.measurement.Commit;
import io.github.perfratchet.baseline.measurement.Metric;
import io.github.perfratchet.baseline.measurement.Summary;
import io.github.perfratchet.baseline.runs.Comparability;
import io.github.perfratchet.baseline.runs.Measured;
import io.github.perfratchet.baseline.runs.Run;
import io.github.perfratchet.baseline.runs.RunHeader;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The medians of the benchmarks of a run in earlier runs, if their times can be compared. It stores nothing else of the earlier runs, so
 * that a history of many runs fits in memory.
 */
public final class History {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final Map<BenchmarkId, Measured> current;
    private final Map<BenchmarkId, Metric> gating = new HashMap<>();
    private final Map<BenchmarkId, List<ReportedBenchmark.Point>> points = new TreeMap<>();
    private final ZoneId zone;

    /**
     * Creates an empty history.
     *
     * @param zone the time zone for the times of the runs
     */
    public History(Run run, ZoneId zone) {
        current = run.measured();
        current.forEach(
                (id, now) -> gating.put(id, Summary.of(now.measurement()).gating()));
        this.zone = zone;
    }

    /** Adds a run that was saved after the runs added before. */
    public void add(Run saved) {
        saved.measured(current::containsKey).forEach((id, measured) -> {
            Measured now = current.get(id);
            if (now != null
                    && Comparability.between(Run.CURRENT, now, saved.label(), measured)
                            .times()) {
                BoxStatistics.of(measured.measurement().steady().forks(), gating(id))
                        .ifPresent(box -> points.computeIfAbsent(id, key -> new ArrayList<>())
                                .add(new ReportedBenchmark.Point(saved.label(), describe(saved), box.median())));
            }
        });
    }

    /** {@return the points of a benchmark, with the point of the current run at the end; empty if there is no other point} */
    List<ReportedBenchmark.Point> of(BenchmarkId id, double median) {
        List<ReportedBenchmark.Point> before = points.getOrDefault(id, List.of());
        if (before.isEmpty()) {
            return List.of();
        }
        List<ReportedBenchmark.Point> all = new ArrayList<>(before);
        all.add(new ReportedBenchmark.Point(Run.CURRENT, Run.CURRENT, median));
        return all;
    }

    /** {@return the measurement of a benchmark in the current run} */
    Measured measured(BenchmarkId id) {
        return Objects.requireNonNull(current.get(id));
    }

    /** {@return the time of a benchmark that gates, whose median the history shows} */
    Metric gating(BenchmarkId id) {
        return Objects.requireNonNull(gating.get(id));
    }

    private String describe(Run saved) {
        RunHeader header = saved.header();
        if (header == null) {
            return saved.label();
        }
        Instant at = header.savedAt();
        Commit commit = header.commit();
        return saved.label() + (header.name() == null ? "" : " " + header.name()) + ", " + CLOCK.format(at.atZone(zone))
                + (commit == null ? "" : ", " + commit.description());
    }
}
