package io.github.perfratchet.baseline.runs;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.measurement.Commit;
import io.github.perfratchet.baseline.measurement.Environment;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A run to compare or to show.
 *
 * @param label what it is called beside others: its number, or {@code current}
 * @param header what it was saved with; absent for the latest run, which need not be saved
 * @param results what was measured, one for each class
 * @since 0.1
 */
public record Run(String label, @Nullable RunHeader header, List<ClassResults> results) {

    /** What the latest run is called. */
    public static final String CURRENT = "current";

    public Run {
        results = List.copyOf(results);
    }

    /** {@return what the latest run left} */
    public static Run current(List<ClassResults> results) {
        return new Run(CURRENT, null, results);
    }

    /** {@return a run that was saved} */
    public static Run of(SavedRun saved) {
        return new Run(RunNames.number(saved.header().number()), saved.header(), saved.results());
    }

    /** {@return the same run by another label} */
    public Run labelled(String other) {
        return new Run(other, header, results);
    }

    /** {@return whether all that one of the two measured is in the other too, so that there is nothing to compare} */
    public boolean isCopyOf(Run other) {
        return results.containsAll(other.results) || other.results.containsAll(results);
    }

    /** {@return what was measured, by id} */
    public Map<BenchmarkId, Measured> measured() {
        return measured(id -> true);
    }

    /** {@return what was measured of the benchmarks that are wanted, by id} */
    public Map<BenchmarkId, Measured> measured(Predicate<BenchmarkId> wanted) {
        Map<BenchmarkId, Measured> byId = new TreeMap<>();
        for (ClassResults ofClass : results) {
            ofClass.measurements().stream()
                    .filter(measurement -> wanted.test(measurement.id()))
                    .forEach(measurement -> byId.put(measurement.id(), new Measured(ofClass, measurement)));
        }
        return byId;
    }

    /** {@return the commit of the measured code, with uncommitted changes if a class had them; absent outside git} */
    public @Nullable Commit commit() {
        if (header != null) {
            return header.commit();
        }
        return results.stream()
                .map(ClassResults::commit)
                .filter(Objects::nonNull)
                .min(Comparator.comparing(Commit::dirty).reversed())
                .orElse(null);
    }

    /** {@return how many benchmarks were measured} */
    public int benchmarks() {
        return results.stream()
                .mapToInt(ofClass -> ofClass.measurements().size())
                .sum();
    }

    /** {@return where they were measured, each environment once} */
    public List<Environment> environments() {
        return results.stream().map(ClassResults::environment).distinct().toList();
    }
}
