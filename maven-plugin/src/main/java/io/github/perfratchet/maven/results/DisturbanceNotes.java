package io.github.perfratchet.maven.results;

import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.untrusted.Printable;
import java.util.Collection;
import java.util.List;

/** Lists the disturbances of a measurement for messages. */
public final class DisturbanceNotes {

    private static final int MOST = 8;
    private static final int LONGEST = 300;

    private DisturbanceNotes() {}

    /** {@return a line for each disturbance, without duplicates} */
    public static List<String> of(Collection<ClassResults> results) {
        return results.stream()
                .flatMap(ofClass -> ofClass.circumstances().disturbances().stream())
                .distinct()
                .limit(MOST)
                .map(disturbance -> "During the measurement: " + Printable.bounded(disturbance, LONGEST))
                .toList();
    }
}
