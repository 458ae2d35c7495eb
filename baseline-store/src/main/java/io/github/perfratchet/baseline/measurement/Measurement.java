package io.github.perfratchet.baseline.measurement;

import io.github.perfratchet.baseline.threshold.Thresholds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one run measured of one benchmark.
 *
 * @param id the benchmark
 * @param group the group it is shown with
 * @param parameters the text of each argument of a parameterized test that has one, by parameter, in their order; empty for other
 *     tests
 * @param extraInfo what the test told besides
 * @param settings the settings that must be alike for two measurements to be comparable
 * @param forks what each fork measured; at least one
 * @param thresholds what counts as a regression, where it is not the default
 * @param notes what the reader should know, a sentence each
 * @param seconds how long the measurement took, in seconds
 * @param against the other side, if the forks are each one of a pair
 * @param method the benchmark's method, with the full names of the types of its parameters; absent if that is not known
 * @since 0.1
 */
public record Measurement(
        BenchmarkId id,
        @Nullable String group,
        Map<String, String> parameters,
        ExtraInfo extraInfo,
        Settings settings,
        List<Fork> forks,
        Thresholds thresholds,
        List<String> notes,
        double seconds,
        @Nullable Against against,
        @Nullable String method) {

    public Measurement {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        forks = List.copyOf(forks);
        notes = List.copyOf(notes);
        if (forks.isEmpty()) {
            throw new IllegalArgumentException("a measurement has at least one fork");
        }
        if (against != null && against.unmeasured() == null && against.forks().size() != forks.size()) {
            throw new IllegalArgumentException("forks that are pairs have as many on either side");
        }
    }

    /** Makes a measurement of a test without parameters or thresholds of its own, of the current code alone. */
    public Measurement(
            BenchmarkId id,
            @Nullable String group,
            Settings settings,
            List<Fork> forks,
            List<String> notes,
            double seconds) {
        this(id, group, Map.of(), ExtraInfo.NONE, settings, forks, Thresholds.NONE, notes, seconds, null, null);
    }

    /** {@return the same with another side, or none} */
    public Measurement pairedWith(@Nullable Against otherSide) {
        return new Measurement(
                id, group, parameters, extraInfo, settings, forks, thresholds, notes, seconds, otherSide, method);
    }

    /** {@return the same of a test with parameters} */
    public Measurement withParameters(Map<String, String> given) {
        return new Measurement(
                id, group, given, extraInfo, settings, forks, thresholds, notes, seconds, against, method);
    }

    /** {@return the same in a group} */
    public Measurement inGroup(String given) {
        return new Measurement(
                id, given, parameters, extraInfo, settings, forks, thresholds, notes, seconds, against, method);
    }

    /** {@return the same with what the test told besides} */
    public Measurement withExtraInfo(ExtraInfo told) {
        return new Measurement(
                id, group, parameters, told, settings, forks, thresholds, notes, seconds, against, method);
    }

    /** {@return the same with other thresholds} */
    public Measurement limitedTo(Thresholds given) {
        return new Measurement(
                id, group, parameters, extraInfo, settings, forks, given, notes, seconds, against, method);
    }

    /** {@return the same of a method, which may not be known} */
    public Measurement ofMethod(@Nullable String given) {
        return new Measurement(
                id, group, parameters, extraInfo, settings, forks, thresholds, notes, seconds, against, given);
    }

    /** {@return the same without the iterations that were run before a fork was warm, which no figure of it is made of} */
    public Measurement steady() {
        List<Fork> now = new ArrayList<>();
        Against side = against;
        if (side == null || side.unmeasured() != null) {
            now.addAll(Steadiness.steady(forks));
        } else {
            List<Fork> then = new ArrayList<>();
            for (Steadiness.Pair pair : Steadiness.ofPairs(forks, side.forks())) {
                now.add(pair.current().fork());
                then.add(pair.base().fork());
            }
            side = new Against(side.base(), side.tests(), then, null);
        }
        return new Measurement(
                id, group, parameters, extraInfo, settings, now, thresholds, notes, seconds, side, method);
    }

    /** {@return the other side, empty if there is none or it could not be measured} */
    public Optional<Against> paired() {
        return Optional.ofNullable(against).filter(side -> side.unmeasured() == null);
    }
}
