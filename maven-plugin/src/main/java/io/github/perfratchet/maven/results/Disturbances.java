package io.github.perfratchet.maven;

import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.untrusted.Printable;
import java.util.Collection;
import java.util.List;

/** Repeats what disturbed a measurement. */
final class DisturbanceText {

    private static final int MOST = 8;
    private static final int LONGEST = 300;

    private DisturbanceText() {}

    /** {@return a line for each disturbance, each once} */
    static List<String> of(Collection<ClassResults> results) {
        return results.stream()
                .flatMap(ofClass -> ofClass.circumstances().disturbances().stream())
                .distinct()
                .limit(MOST)
                .map(disturbance -> "During the measurement: " + Printable.bounded(disturbance, LONGEST))
                .toList();
    }
}
