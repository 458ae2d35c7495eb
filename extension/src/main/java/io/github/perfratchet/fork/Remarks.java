package io.github.perfratchet.fork;

import io.github.perfratchet.baseline.measurement.ExtraInfo;
import io.github.perfratchet.baseline.measurement.Measurement;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What a test says of its measurement while it runs.
 *
 * @param group the group to show it with; absent for that of the annotation
 * @param extraInfo what it tells besides
 */
public record Remarks(@Nullable String group, ExtraInfo extraInfo) implements Serializable {

    /** Those of a test that says nothing. */
    public static final Remarks NONE = new Remarks(null, ExtraInfo.NONE);

    /** {@return the same in a group} */
    public Remarks inGroup(String given) {
        return new Remarks(given, extraInfo);
    }

    /**
     * {@return the same with something more}
     *
     * @throws IllegalArgumentException if it cannot be kept
     */
    public Remarks with(String key, Object value) {
        return new Remarks(group, extraInfo.with(key, value));
    }

    /** {@return both; where they contradict, the later} */
    public Remarks and(Remarks later) {
        return new Remarks(later.group == null ? group : later.group, extraInfo.with(later.extraInfo));
    }

    /** {@return the measurement with these remarks} */
    public Measurement on(Measurement measurement) {
        Measurement told = measurement.withExtraInfo(extraInfo);
        return group == null ? told : told.inGroup(group);
    }
}
