package io.github.perfratchet.baseline.measurement;

import io.github.perfratchet.baseline.statistics.Percentiles;
import io.github.perfratchet.baseline.threshold.Thresholds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * The measurement of one benchmark in one run.
 *
 * @param id the benchmark
 * @param group the group of the benchmark in tables; {@code null} if it has none
 * @param parameters the text of each argument of a parameterized test that has one, by parameter, in the order of the parameters; empty for
 *     other tests
 * @param extraInfo the information that the test added
 * @param settings the settings that must be equal for two measurements to be comparable
 * @param forks the measured forks, at least one
 * @param thresholds the thresholds that differ from the defaults
 * @param notes the notes for the reader, a sentence each
 * @param seconds the duration of the measurement, in seconds
 * @param against the other side, if the forks were to be measured in pairs; otherwise {@code null}
 * @param method the method of the benchmark, with the full names of its parameter types; {@code null} if it is not known
 * @since 0.1
 */
@API(status = API.Status.STABLE, since = "0.1")
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

    /** Creates a measurement of the current code alone, for a test without parameters and without thresholds of its own. */
    public Measurement(
            BenchmarkId id,
            @Nullable String group,
            Settings settings,
            List<Fork> forks,
            List<String> notes,
            double seconds) {
        this(id, group, Map.of(), ExtraInfo.NONE, settings, forks, Thresholds.NONE, notes, seconds, null, null);
    }

    /**
     * {@return a copy that has this other side, or none}
     *
     * @param otherSide the other side; {@code null} for none
     */
    public Measurement pairedWith(@Nullable Against otherSide) {
        return new Measurement(
                id, group, parameters, extraInfo, settings, forks, thresholds, notes, seconds, otherSide, method);
    }

    /** {@return a copy with the parameters of a test} */
    public Measurement withParameters(Map<String, String> given) {
        return new Measurement(
                id, group, given, extraInfo, settings, forks, thresholds, notes, seconds, against, method);
    }

    /** {@return a copy with a group} */
    public Measurement inGroup(String given) {
        return new Measurement(
                id, given, parameters, extraInfo, settings, forks, thresholds, notes, seconds, against, method);
    }

    /** {@return a copy with the information that the test added} */
    public Measurement withExtraInfo(ExtraInfo told) {
        return new Measurement(
                id, group, parameters, told, settings, forks, thresholds, notes, seconds, against, method);
    }

    /** {@return a copy with other thresholds} */
    public Measurement limitedTo(Thresholds given) {
        return new Measurement(
                id, group, parameters, extraInfo, settings, forks, given, notes, seconds, against, method);
    }

    /**
     * {@return a copy with a method}
     *
     * @param given the method; {@code null} if it is not known
     */
    public Measurement ofMethod(@Nullable String given) {
        return new Measurement(
                id, group, parameters, extraInfo, settings, forks, thresholds, notes, seconds, against, given);
    }

    /** {@return a copy without the iterations that ran before a fork was warm, which no figure includes} */
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

    /**
     * {@return the median of all iterations, in nanoseconds per operation}
     *
     * @see #percentileNanos(double)
     */
    public double medianNanos() {
        return percentileNanos(50);
    }

    /**
     * {@return a percentile of all iterations, in nanoseconds per operation} The time is CPU time for code that computes, and wall time for
     * code that waits. An iteration is the mean of many operations, unless an operation takes longer than an iteration was to last.
     *
     * @param percent from 0, the fastest iteration, to 100, the slowest one; for example 99.9
     * @throws IllegalArgumentException if it is not from 0 to 100
     */
    public double percentileNanos(double percent) {
        if (!(percent >= 0 && percent <= 100)) {
            throw new IllegalArgumentException("a percentile is from 0 to 100, not " + percent);
        }
        List<Fork> warm = steady().forks();
        Metric time = Summary.of(warm).gating();
        double[] iterations = warm.stream()
                .flatMapToDouble(fork -> Arrays.stream(fork.values(time)))
                .toArray();
        return new Percentiles(iterations).at(percent / 100);
    }

    /** {@return the heap that an operation allocates, in bytes: the median of the forks; empty if the JVM does not report it} */
    public OptionalDouble bytesPerOperation() {
        Double bytes = Summary.of(this).allocatedBytes();
        return bytes == null ? OptionalDouble.empty() : OptionalDouble.of(bytes);
    }

    /** {@return the other side; empty if there is none, or if it could not be measured} */
    public Optional<Against> paired() {
        return Optional.ofNullable(against).filter(side -> side.unmeasured() == null);
    }
}
