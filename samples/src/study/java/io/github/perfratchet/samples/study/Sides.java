package io.github.perfratchet.samples.study;

import io.github.perfratchet.baseline.measurement.Against;
import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.measurement.Measurement;
import java.util.Objects;

/**
 * Swaps the sides of measurements in pairs. Only the current code can do extra work, but the procedure treats both sides alike. A
 * slowdown of 100 % therefore becomes a speed-up of 50 % when the sides are swapped afterwards.
 */
final class Sides {

    private Sides() {}

    static ClassResults swapped(ClassResults results) {
        return results.withMeasurements(
                results.measurements().stream().map(Sides::swapped).toList());
    }

    private static Measurement swapped(Measurement measurement) {
        Against against = Objects.requireNonNull(measurement.against(), "the study measures pairs");
        return new Measurement(
                        measurement.id(),
                        measurement.group(),
                        measurement.settings(),
                        against.forks(),
                        measurement.notes(),
                        measurement.seconds())
                .limitedTo(measurement.thresholds())
                .pairedWith(new Against(against.base(), against.tests(), measurement.forks(), null));
    }
}
