package io.github.perfratchet.baseline.text;

import io.github.perfratchet.baseline.measurement.Measurement;
import java.util.function.Function;

/**
 * What puts measurements under one heading.
 *
 * @since 0.1
 */
public enum Grouping {
    /** The group of the test, or else its class. */
    GROUP("group", measurement -> Shown.group(measurement.group(), measurement.id())),
    /** The class of the test. */
    CLASS("class", measurement -> Shown.group(null, measurement.id())),
    /** The name of the test's method, whatever its class. */
    METHOD("method", measurement -> Shown.bounded(measurement.id().name())),
    /** Nothing: all are in one group. */
    NONE("none", measurement -> "all");

    private final String key;
    // A function without state.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Function<Measurement, String> heading;

    Grouping(String key, Function<Measurement, String> heading) {
        this.key = key;
        this.heading = heading;
    }

    /** {@return the name it is chosen by} */
    public String key() {
        return key;
    }

    String heading(Measurement measurement) {
        return heading.apply(measurement);
    }
}
