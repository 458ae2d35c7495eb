package io.github.perfratchet.baseline.runs;

import io.github.perfratchet.baseline.files.StoreException;
import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.measurement.Commit;
import io.github.perfratchet.baseline.measurement.Environment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A summary of a run without its measurements, for a list of runs.
 *
 * @param label the label of the run
 * @param name its name, if it has one; the name of its file if the file cannot be read
 * @param at the time at which its measurement started; absent if its file cannot be read
 * @param commit the commit of the measured code, absent outside git
 * @param benchmarks the number of measured benchmarks; absent if its file cannot be read
 * @param environments the environments in which they were measured
 * @param remarks remarks for the reader, one sentence each
 * @since 0.1
 */
public record RunSummary(
        String label,
        @Nullable String name,
        @Nullable Instant at,
        @Nullable Commit commit,
        @Nullable Integer benchmarks,
        List<Environment> environments,
        List<String> remarks) {

    public RunSummary {
        environments = List.copyOf(environments);
        remarks = List.copyOf(remarks);
    }

    /** {@return the summary of a file, even if the file cannot be read} */
    public static RunSummary of(RunFile file) {
        try {
            return of(Run.of(file.read()));
        } catch (StoreException e) {
            return new RunSummary(
                    RunNames.number(file.number()),
                    file.stem(),
                    null,
                    null,
                    null,
                    List.of(),
                    List.of("Broken: " + e.getMessage() + "."));
        }
    }

    /** {@return the summary of a run; the latest run must have measured something} */
    public static RunSummary of(Run run) {
        RunHeader header = run.header();
        if (header == null) {
            return new RunSummary(
                    run.label(), null, measuredAt(run), run.commit(), run.benchmarks(), run.environments(), List.of());
        }
        List<String> remarks = new ArrayList<>();
        if (!header.passed()) {
            remarks.add("The check failed.");
        }
        header.doubts().forEach(doubt -> remarks.add("Doubtful: " + doubt + "."));
        return new RunSummary(
                run.label(),
                header.name(),
                measuredAt(run),
                run.commit(),
                run.benchmarks(),
                run.environments(),
                remarks);
    }

    private static @Nullable Instant measuredAt(Run run) {
        return run.results().stream()
                .map(ClassResults::startedAt)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
