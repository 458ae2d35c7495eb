package io.github.perfratchet.maven.compare;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.ClassNames;
import io.github.perfratchet.baseline.quantity.Percentage;
import io.github.perfratchet.baseline.runs.Run;
import io.github.perfratchet.baseline.runs.RunGate;
import io.github.perfratchet.baseline.threshold.Rule;
import io.github.perfratchet.baseline.threshold.Statistic;
import io.github.perfratchet.baseline.threshold.ThresholdFormatException;
import io.github.perfratchet.maven.project.Names;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/**
 * The thresholds of a comparison of runs.
 *
 * @param rules the thresholds; empty if the runs are only shown
 */
public record RunThresholds(List<Rule> rules) {

    public static final String KEY = "perfratchet.compare.maxRegression";

    private static final int MOST_LINES = 20;
    private static final int MOST_NAMES = 5;

    public static RunThresholds of(@Nullable String text) throws MojoExecutionException {
        try {
            return new RunThresholds(text == null ? List.of() : Rule.parseAll(text));
        } catch (ThresholdFormatException e) {
            throw new MojoExecutionException(KEY + ": " + e.getMessage(), e);
        }
    }

    /**
     * Compares the other runs with the first one, and applies the thresholds.
     *
     * @return a warning about benchmarks that could not be judged; empty if there are none
     * @throws MojoFailureException if a run exceeds a threshold, or if no threshold could be applied
     */
    public Optional<String> judge(List<Run> runs, Predicate<BenchmarkId> wanted) throws MojoFailureException {
        if (rules.isEmpty()) {
            return Optional.empty();
        }
        RunGate.Outcome outcome = RunGate.judge(runs, wanted, rules);
        ClassNames classes = ClassNames.ofResults(
                runs.stream().flatMap(run -> run.results().stream()).toList());
        if (!outcome.violations().isEmpty()) {
            throw new MojoFailureException(message(outcome, classes));
        }
        if (outcome.judged() == 0) {
            throw new MojoFailureException("Nothing could be checked against " + KEY
                    + (outcome.unjudged().isEmpty()
                            ? ", because no benchmark has a threshold"
                            : ", because the runs cannot be compared; the notes above say why")
                    + ". Select runs of the same tests and environment with -Dperfratchet.runs=...");
        }
        return outcome.unjudged().isEmpty() ? Optional.empty() : Optional.of(unjudged(outcome.unjudged(), classes));
    }

    private static String message(RunGate.Outcome outcome, ClassNames classes) {
        List<RunGate.Violation> violations = outcome.violations();
        String lines = violations.stream()
                .limit(MOST_LINES)
                .map(violation -> "\n  " + line(violation, classes))
                .collect(Collectors.joining());
        return violations.size() + " of " + outcome.judged() + (outcome.judged() == 1 ? " figure" : " figures")
                + (violations.size() == 1 ? " exceeds " : " exceed ") + KEY + ":" + lines
                + (violations.size() > MOST_LINES ? "\n  and " + (violations.size() - MOST_LINES) + " more" : "")
                + "\nNoise alone can cause this. To find out whether the code is slower, run mvn verify"
                + " -Dperfratchet.against=BASE.";
    }

    private static String line(RunGate.Violation violation, ClassNames classes) {
        Statistic statistic = violation.threshold().statistic();
        Double change = Percentage.change(violation.before(), violation.after());
        return Names.of(violation.id(), classes) + ": " + statistic.label() + " " + statistic.format(violation.before())
                + " -> "
                + statistic.format(violation.after()) + " in " + violation.run() + " ("
                + (change == null ? "" : Percentage.formatSigned(change) + ", ")
                + violation.threshold().allowed() + " is allowed)";
    }

    private static String unjudged(Set<BenchmarkId> ids, ClassNames classes) {
        return ids.size() + (ids.size() == 1 ? " benchmark was" : " benchmarks were") + " not checked against all of "
                + KEY + ", because a run has no result, or none that can be compared: "
                + ids.stream()
                        .limit(MOST_NAMES)
                        .map(id -> Names.of(id, classes))
                        .collect(Collectors.joining(", "))
                + (ids.size() > MOST_NAMES ? ", ..." : "") + ".";
    }
}
