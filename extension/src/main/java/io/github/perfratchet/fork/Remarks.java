package io.github.perfratchet.fork;

import io.github.perfratchet.baseline.measurement.ExtraInfo;
import io.github.perfratchet.baseline.measurement.Measurement;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a test says of its measurement while it runs.
 *
 * @param group the group to show it with; absent for that of the annotation
 * @param extraInfo what it tells besides
 * @param labels the labels of its measurements, in their order; none if it has one measurement without a label
 * @param asserts whether it wants to assert on what all forks measure
 */
public record Remarks(@Nullable String group, ExtraInfo extraInfo, List<String> labels, boolean asserts) {

    /** Those of a test that says nothing. */
    public static final Remarks NONE = new Remarks(null, ExtraInfo.NONE, List.of(), false);

    public Remarks {
        labels = List.copyOf(labels);
    }

    /** {@return the same in a group} */
    public Remarks inGroup(String given) {
        return new Remarks(given, extraInfo, labels, asserts);
    }

    /**
     * {@return the same with something more}
     *
     * @throws IllegalArgumentException if it cannot be kept
     */
    public Remarks with(String key, Object value) {
        return new Remarks(group, extraInfo.with(key, value), labels, asserts);
    }

    /** {@return the same with the label of another measurement} */
    public Remarks labelled(String label) {
        return new Remarks(
                group,
                extraInfo,
                Stream.concat(labels.stream(), Stream.of(label)).toList(),
                asserts);
    }

    /** {@return the same of a test that wants to assert on what all forks measure} */
    public Remarks asserting() {
        return new Remarks(group, extraInfo, labels, true);
    }

    /** {@return both; where they contradict, the later} */
    public Remarks and(Remarks later) {
        return new Remarks(
                later.group == null ? group : later.group,
                extraInfo.with(later.extraInfo),
                later.labels,
                asserts || later.asserts);
    }

    /** {@return the measurement with these remarks} */
    public Measurement on(Measurement measurement) {
        Measurement told = measurement.withExtraInfo(extraInfo);
        return group == null ? told : told.inGroup(group);
    }
}
