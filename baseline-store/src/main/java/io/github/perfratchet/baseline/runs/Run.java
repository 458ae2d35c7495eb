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
 * @param label the name of the run in a comparison: its number, or {@code current}
 * @param header the header of the saved run; absent for the latest run, which may not be saved
 * @param results the results, one for each test class
 * @since 0.1
 */
public record Run(String label, @Nullable RunHeader header, List<ClassResults> results) {

    /** The label of the latest run. */
    public static final String CURRENT = "current";

    public Run {
        results = List.copyOf(results);
    }

    /** {@return the latest run} */
    public static Run current(List<ClassResults> results) {
        return new Run(CURRENT, null, results);
    }

    /** {@return a saved run} */
    public static Run of(SavedRun saved) {
        return new Run(RunNames.number(saved.header().number()), saved.header(), saved.results());
    }

    /** {@return the same run with another label} */
    public Run labelled(String other) {
        return new Run(other, header, results);
    }

    /** {@return whether one of the two runs contains all results of the other, so that there is nothing to compare} */
    public boolean isCopyOf(Run other) {
        return results.containsAll(other.results) || other.results.containsAll(results);
    }

    /** {@return the measurements by the id of their benchmark} */
    public Map<BenchmarkId, Measured> measured() {
        return measured(id -> true);
    }

    /** {@return the measurements of the wanted benchmarks by their id} */
    public Map<BenchmarkId, Measured> measured(Predicate<BenchmarkId> wanted) {
        Map<BenchmarkId, Measured> byId = new TreeMap<>();
        for (ClassResults ofClass : results) {
            ofClass.measurements().stream()
                    .filter(measurement -> wanted.test(measurement.id()))
                    .forEach(measurement -> byId.put(measurement.id(), new Measured(ofClass, measurement)));
        }
        return byId;
    }

    /** {@return the commit of the measured code; it has uncommitted changes if one of the classes had them, and is absent outside git} */
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

    /** {@return the number of measured benchmarks} */
    public int benchmarks() {
        return results.stream()
                .mapToInt(ofClass -> ofClass.measurements().size())
                .sum();
    }

    /** {@return the environments of the measurements, each of them once} */
    public List<Environment> environments() {
        return results.stream().map(ClassResults::environment).distinct().toList();
    }
}
