package io.github.perfratchet.results;

import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.measurement.Summary;
import io.github.perfratchet.baseline.quantity.TimeSpan;
import java.util.Locale;

/** One line for one measurement. */
final class PlainLine {

    private PlainLine() {}

    static String render(Measurement measurement) {
        Summary summary = Summary.of(measurement);
        return String.format(
                Locale.ROOT,
                "%s: %s, %s B/op, %d forks, %.1f s",
                measurement.id(),
                TimeSpan.format(summary.gatingTime().median()),
                summary.allocatedBytes(),
                measurement.forks().size(),
                measurement.seconds());
    }
}
