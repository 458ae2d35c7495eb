package io.github.perfratchet.results;

import io.github.perfratchet.baseline.measurement.Fork;
import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.measurement.Slice;
import io.github.perfratchet.baseline.quantity.TimeSpan;
import java.util.Comparator;
import java.util.Locale;

/** One line for one measurement. */
final class PlainLine {

    private PlainLine() {}

    static String render(Measurement measurement) {
        double[] walls = measurement.forks().stream()
                .map(Fork::slices)
                .flatMap(slices -> slices.stream())
                .sorted(Comparator.comparingDouble(Slice::wallNanos))
                .mapToDouble(Slice::wallNanos)
                .toArray();
        return String.format(
                Locale.ROOT,
                "%s: %s, %s B/op, %d forks, %.1f s",
                measurement.id(),
                TimeSpan.format(walls[walls.length / 2]),
                measurement.forks().get(0).allocatedBytes(),
                measurement.forks().size(),
                measurement.seconds());
    }
}
