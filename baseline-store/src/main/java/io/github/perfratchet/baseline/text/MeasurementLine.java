package io.github.perfratchet.baseline.text;

import io.github.perfratchet.baseline.comparison.BaselineComparator;
import io.github.perfratchet.baseline.measurement.ClassNames;
import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.measurement.Summary;
import io.github.perfratchet.baseline.quantity.Percentage;
import io.github.perfratchet.baseline.untrusted.Printable;
import io.github.perfratchet.baseline.verdict.MetricComparison;
import java.util.List;
import java.util.Optional;

/**
 * Shows a measurement in a line, as soon as it is there.
 *
 * @since 0.1
 */
public final class MeasurementLine {

    private static final int LONGEST_NAME = 60;

    private MeasurementLine() {}

    /**
     * Renders name, median of the time that gates, spread between the forks, bytes per operation, forks and duration:
     * {@code ParserTests.parses  1.25 ms cpu ±2.1 %  1,024 B/op  3 forks  7.50 s}. Of pairs of forks also the change against
     * the base and its verdict.
     */
    public static String render(Measurement measurement) {
        return render(measurement, ClassNames.of(List.of(measurement.id())));
    }

    /**
     * Renders the same.
     *
     * @param classes tells its class and others apart
     */
    public static String render(Measurement measurement, ClassNames classes) {
        Summary summary = Summary.of(measurement);
        Summary.Time time = summary.gatingTime();
        StringBuilder line = new StringBuilder(Printable.bounded(Shown.name(measurement.id(), classes), LONGEST_NAME));
        line.append("  ")
                .append(Shown.time(time.median()))
                .append(' ')
                .append(summary.gating().label());
        if (time.spread() != null) {
            line.append(" \u00b1").append(Percentage.formatRough(time.spread()));
        }
        if (summary.allocatedBytes() != null) {
            line.append("  ").append(Shown.bytes(summary.allocatedBytes())).append("/op");
        }
        Optional<MetricComparison> paired = BaselineComparator.compareWithBase(measurement);
        paired.ifPresent(against -> line.append("  ")
                .append(Shown.change(against.change()))
                .append(' ')
                .append(against.verdict()));
        line.append("  ").append(forks(measurement, paired.isPresent()));
        return line.append("  ").append(Shown.seconds(measurement.seconds())).toString();
    }

    private static String forks(Measurement measurement, boolean paired) {
        int count = measurement.forks().size();
        if (paired) {
            return Shown.pairs(count);
        }
        return measurement.settings().forked() ? Shown.forks(count) : "in this JVM";
    }
}
