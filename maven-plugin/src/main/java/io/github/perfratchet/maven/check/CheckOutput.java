package io.github.perfratchet.maven.check;

import io.github.perfratchet.baseline.measurement.ClassNames;
import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.text.Colours;
import io.github.perfratchet.baseline.text.ComparisonTable;
import io.github.perfratchet.baseline.untrusted.Printable;
import io.github.perfratchet.baseline.verdict.Comparison;
import io.github.perfratchet.maven.project.Age;
import io.github.perfratchet.maven.project.BuildModule;
import io.github.perfratchet.maven.project.Names;
import io.github.perfratchet.maven.results.DisturbanceNotes;
import io.github.perfratchet.maven.tests.UnmeasuredTests;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.maven.plugin.logging.Log;

/**
 * Prints the results of a check.
 *
 * @param log the log to print to
 * @param module the module that is checked
 * @param store the location of the baselines for messages
 * @param colours the colours of the table
 * @param width the maximum width of the table in characters
 */
public record CheckOutput(Log log, BuildModule module, String store, Colours colours, int width) {

    private static final int MOST_NAMES = 2;

    /** Warns about classes whose results do not count. */
    public void stale(Collection<ClassResults> stale) {
        if (stale.isEmpty()) {
            return;
        }
        // A build may run a class more than once.
        SortedMap<String, Instant> classes = new TreeMap<>();
        stale.forEach(results -> classes.putIfAbsent(results.className(), results.startedAt()));
        String names = classes.entrySet().stream()
                .limit(MOST_NAMES)
                .map(ofClass -> Names.ofClass(ofClass.getKey()) + " (" + age(ofClass.getValue()) + ")")
                .collect(Collectors.joining(", "));
        int others = classes.size() - MOST_NAMES;
        String more = others <= 0 ? "" : " and of " + others + (others == 1 ? " more class" : " more classes");
        warn("Results of " + names + more
                + " do not count, because an earlier build measured them. Measure them with mvn verify, or compare them with"
                + " mvn perfratchet:check.");
    }

    /**
     * Prints that nothing was measured, in a build that passes.
     *
     * @param suspicious whether the user would expect measurements
     */
    public void nothing(String message, boolean suspicious) {
        if (suspicious) {
            warn(message);
        } else {
            info(message);
        }
    }

    /** Warns about the tests that were neither measured nor skipped, if there are any. */
    public void unmeasured(UnmeasuredTests unmeasured) {
        if (!unmeasured.isEmpty()) {
            warn(unmeasured.message());
        }
    }

    /**
     * Prints the table, the disturbances of the measurement, and advice.
     *
     * @param results the results that were compared; at least one class
     * @param classes distinguishes the classes of the module
     * @param why a sentence with the command that profiles the tests; empty if no verdict requires it
     */
    public void decision(Decision decision, Collection<ClassResults> results, ClassNames classes, String why) {
        List<Comparison> comparisons = decision.comparisons();
        Instant first = results.stream()
                .map(ClassResults::startedAt)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        // This is a single log call, so that a parallel build cannot mix lines of other modules into the table.
        info("compared with " + reference(comparisons) + " (measured " + age(first) + "):" + System.lineSeparator()
                + ComparisonTable.render(comparisons, classes, colours, width));
        results.stream()
                .filter(ofClass -> !ofClass.finished())
                .map(ClassResults::className)
                .distinct()
                .forEach(this::cutShort);
        DisturbanceNotes.of(results).forEach(this::warn);
        Advice.about(comparisons, decision.gate(), module, classes).forEach(this::info);
        if (!why.isEmpty() && decision.failing().isEmpty()) {
            info(why);
        }
        Extent extent = new Extent(comparisons, classes);
        if (extent.isLimited()) {
            warn(extent.summary());
        } else {
            info(extent.summary());
        }
        info("all figures are in " + module.shown(module.report()) + ".");
        unmeasured(decision.unmeasured());
    }

    /** Prints where a run was saved. */
    public void saved(Path file) {
        info("saved as " + module.shown(file) + "; mvn perfratchet:compare" + module.selector()
                + " compares later runs with it.");
    }

    private String reference(List<Comparison> comparisons) {
        return comparisons.stream()
                .map(Comparison::base)
                .filter(Objects::nonNull)
                .findFirst()
                .map(Printable::escape)
                .orElse(store);
    }

    private void cutShort(String className) {
        warn(Names.ofClass(className)
                + " did not run to its end, so some of its benchmarks may be missing. Run it again with mvn verify.");
    }

    private static String age(Instant measured) {
        return Age.of(measured, Instant.now(), ZoneId.systemDefault());
    }

    private void info(String text) {
        log.info(module.title() + text);
    }

    /** Prints a warning about the module. */
    public void warn(String text) {
        log.warn(module.title() + text);
    }
}
