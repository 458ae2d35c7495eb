package io.github.perfratchet.baseline.measurement;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one run measured of one benchmark.
 *
 * @param id the benchmark
 * @param group the group it is shown with
 * @param settings the settings that must be alike for two measurements to be comparable
 * @param forks what each fork measured; at least one
 * @param maxRegression the slowdown that counts as a regression, as a ratio (0.03 for 3 %); absent for the default
 * @param notes what the reader should know, a sentence each
 * @param seconds how long the measurement took, in seconds
 * @param against the other side, if the forks are each one of a pair
 * @since 0.1
 */
public record Measurement(
        BenchmarkId id,
        @Nullable String group,
        Settings settings,
        List<Fork> forks,
        @Nullable Double maxRegression,
        List<String> notes,
        double seconds,
        @Nullable Against against) {

    public Measurement {
        forks = List.copyOf(forks);
        notes = List.copyOf(notes);
        if (forks.isEmpty()) {
            throw new IllegalArgumentException("a measurement has at least one fork");
        }
        if (against != null && against.unmeasured() == null && against.forks().size() != forks.size()) {
            throw new IllegalArgumentException("forks that are pairs have as many on either side");
        }
    }

    /** Makes a measurement of the current code alone. */
    public Measurement(
            BenchmarkId id,
            @Nullable String group,
            Settings settings,
            List<Fork> forks,
            @Nullable Double maxRegression,
            List<String> notes,
            double seconds) {
        this(id, group, settings, forks, maxRegression, notes, seconds, null);
    }

    /** {@return the same with another side} */
    public Measurement pairedWith(Against otherSide) {
        return new Measurement(id, group, settings, forks, maxRegression, notes, seconds, otherSide);
    }

    /** {@return the other side, empty if there is none or it could not be measured} */
    public Optional<Against> paired() {
        return Optional.ofNullable(against).filter(side -> side.unmeasured() == null);
    }
}
