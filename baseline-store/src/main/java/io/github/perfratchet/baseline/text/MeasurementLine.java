package io.github.perfratchet.baseline.text;

import io.github.perfratchet.baseline.comparison.BaselineComparator;
import io.github.perfratchet.baseline.measurement.ClassNames;
import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.measurement.Summary;
import io.github.perfratchet.baseline.quantity.Percentage;
import io.github.perfratchet.baseline.untrusted.Printable;
import io.github.perfratchet.baseline.verdict.Comparison;
import io.github.perfratchet.baseline.verdict.MetricComparison;
import java.util.List;
import java.util.Optional;

/**
 * Shows a measurement in one line, as soon as it is complete.
 *
 * @since 0.1
 */
public final class MeasurementLine {

    private static final int LONGEST_NAME = 60;

    private MeasurementLine() {}

    /**
     * Renders the name, the median of the time that gates, the spread between the forks, the bytes per operation, the forks and the
     * duration: {@code ParserTests.parses 1.25 ms cpu ±2.1 % 1,024 B/op 3 forks 7.50 s}. For pairs of forks, the line also contains the
     * verdict and the change of the metric that decides it.
     */
    public static String render(Measurement measurement) {
        return render(measurement, ClassNames.of(List.of(measurement.id())));
    }

    /**
     * Renders the same line.
     *
     * @param classes the names of this and other classes
     */
    public static String render(Measurement measurement, ClassNames classes) {
        Summary summary = Summary.of(measurement);
        Summary.Time time = summary.gatingTime();
        StringBuilder line =
                new StringBuilder(Printable.bounded(DisplayText.name(measurement.id(), classes), LONGEST_NAME));
        line.append("  ")
                .append(DisplayText.time(time.median()))
                .append(' ')
                .append(summary.gating().label());
        if (time.spread() != null) {
            line.append(" \u00b1").append(Percentage.formatRough(time.spread()));
        }
        if (summary.allocatedBytes() != null) {
            line.append("  ")
                    .append(DisplayText.bytes(summary.allocatedBytes()))
                    .append("/op");
        }
        Optional<Comparison> paired = BaselineComparator.compareWithBase(measurement);
        paired.ifPresent(against -> line.append("  ").append(verdict(against)));
        line.append("  ").append(forks(measurement, paired.isPresent()));
        return line.append("  ")
                .append(DisplayText.seconds(measurement.seconds()))
                .toString();
    }

    /** The verdict is that of all metrics, as in the check. The change is that of the metric that decides, which is named if it is no time. */
    private static String verdict(Comparison against) {
        MetricComparison deciding = against.decidingMetric();
        if (deciding == null) {
            return against.verdict().toString();
        }
        String named = deciding.equals(against.metrics().get(0)) ? "" : deciding.label() + ' ';
        return named + DisplayText.change(deciding.change()) + ' ' + against.verdict();
    }

    private static String forks(Measurement measurement, boolean paired) {
        int count = measurement.forks().size();
        if (paired) {
            return DisplayText.pairs(count);
        }
        return measurement.settings().forked() ? DisplayText.forks(count) : "in this JVM";
    }
}
