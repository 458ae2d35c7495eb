package io.github.perfratchet.fork;

import io.github.perfratchet.baseline.measurement.ExtraInfo;
import io.github.perfratchet.baseline.measurement.Measurement;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The remarks that a test makes on its measurement while it runs.
 *
 * @param group the group in which tables show the test; {@code null} for the group of the annotation
 * @param extraInfo the additional information
 * @param labels the labels of its measurements, in their order; empty if it has one measurement without a label
 * @param asserts whether the test runs assertions on the measurement of all forks
 */
public record Remarks(@Nullable String group, ExtraInfo extraInfo, List<String> labels, boolean asserts) {

    /** The remarks of a test that makes none. */
    public static final Remarks NONE = new Remarks(null, ExtraInfo.NONE, List.of(), false);

    public Remarks {
        labels = List.copyOf(labels);
    }

    /** {@return a copy with a group} */
    public Remarks inGroup(String given) {
        return new Remarks(given, extraInfo, labels, asserts);
    }

    /**
     * {@return a copy with additional information}
     *
     * @throws IllegalArgumentException if the value cannot be stored
     */
    public Remarks with(String key, Object value) {
        return new Remarks(group, extraInfo.with(key, value), labels, asserts);
    }

    /** {@return a copy with the label of another measurement} */
    public Remarks labelled(String label) {
        return new Remarks(
                group,
                extraInfo,
                Stream.concat(labels.stream(), Stream.of(label)).toList(),
                asserts);
    }

    /** {@return a copy for a test that runs assertions on the measurement of all forks} */
    public Remarks asserting() {
        return new Remarks(group, extraInfo, labels, true);
    }

    /** {@return the combined remarks; if they contradict each other, the later ones win} */
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
