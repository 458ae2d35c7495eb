package io.github.perfratchet.baseline.text;

import io.github.perfratchet.baseline.measurement.Fork;
import io.github.perfratchet.baseline.quantity.ByteSize;
import io.github.perfratchet.baseline.quantity.Percentage;
import io.github.perfratchet.baseline.quantity.Rate;
import io.github.perfratchet.baseline.quantity.TimeUnit;
import io.github.perfratchet.baseline.runs.Comparability;
import io.github.perfratchet.baseline.threshold.Statistic;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column that the table of measurements can show. Unless its description differs, its values are computed from the iterations of all
 * forks, for the time that gates. This is CPU time for code that computes, and wall time for code that waits.
 *
 * @since 0.1
 */
public enum Column {
    /** The median CPU time of an operation. */
    CPU("cpu", "CPU", Best.LEAST, Kind.TIME, Figures::cpu),
    /** The median elapsed time of an operation. */
    WALL(
            "wall",
            "WALL",
            Best.LEAST,
            Kind.TIME,
            figures -> figures.summary().wall().median()),
    /** CPU time divided by wall time. It is below 1 for code that waits, and above 1 for code that uses several threads. */
    CPU_BY_WALL("cpu/wall", "CPU/WALL", Best.NONE, Kind.NUMBER, Figures::cpuShare),
    /** The minimum. */
    MIN(Statistic.MIN, "MIN", Kind.TIME),
    /** The maximum. */
    MAX(Statistic.MAX, "MAX", Kind.TIME),
    /** The arithmetic mean. */
    MEAN(Statistic.MEAN, "MEAN", Kind.TIME),
    /** The half-width of the 99 % confidence interval of the mean. Its sample consists of the forks. */
    MEAN_ERROR(
            "error", "ERROR", Best.LEAST, Kind.TIME, figures -> figures.time().meanError()),
    /** The standard deviation. */
    STDDEV(Statistic.STDDEV, "STDDEV", Kind.TIME),
    /** The median. */
    MEDIAN(Statistic.MEDIAN, "MEDIAN", Kind.TIME),
    /** The interquartile range. */
    IQR(Statistic.IQR, "IQR", Kind.TIME),
    /** The 90th percentile. */
    P90(Statistic.P90, "P90", Kind.TIME),
    /** The 99th percentile. */
    P99(Statistic.P99, "P99", Kind.TIME),
    /** The 99.9th percentile. */
    P999(Statistic.P999, "P99.9", Kind.TIME),
    /** The number of iterations that are further than a standard deviation from the mean, and the number of outliers by Tukey's fences. */
    OUTLIERS("outliers", "OUTLIERS", Best.LEAST, Kind.NUMBER, figures ->
            (double) figures.time().outliers()) {
        @Override
        String cell(Figures figures, @Nullable TimeUnit unit) {
            return figures.time().deviants() + ";" + figures.time().outliers();
        }
    },
    /** The operations per second, computed from the mean. */
    OPS(Statistic.OPS, "OPS/S", Kind.RATE),
    /** The standard deviation between the forks of their smallest iterations, which the verdict has to account for. */
    SPREAD(
            "spread",
            "SPREAD",
            Best.LEAST,
            Kind.RATIO,
            figures -> figures.summary().gatingTime().spread()),
    /** The heap that an operation allocates. */
    ALLOC("alloc", "B/OP", Best.LEAST, Kind.BYTES, figures -> figures.summary().allocatedBytes()),
    /** The number of garbage collections during the iterations of all forks, and the time that they took. */
    GC("gc", "GC", Best.LEAST, Kind.NUMBER, figures -> figures.sum(Fork::gcCount)) {
        @Override
        String cell(Figures figures, @Nullable TimeUnit unit) {
            Double millis = figures.sum(Fork::gcMillis);
            return super.cell(figures, unit) + (millis == null ? "" : "; " + DisplayText.time(millis * 1e6));
        }
    },
    /** The largest resident set of a fork. */
    MEMORY("memory", "MEMORY", Best.LEAST, Kind.BYTES, Figures::peakResidentBytes),
    /** The number of iterations of all forks. */
    ITERATIONS("iterations", "ITERATIONS", Best.NONE, Kind.NUMBER, figures ->
            (double) figures.time().iterations()),
    /** The mean number of operations in an iteration. */
    OPERATIONS("operations", "OPS/ITER", Best.NONE, Kind.NUMBER, Figures::operations),
    /** The number of measured forks. */
    FORKS("forks", "FORKS", Best.NONE, Kind.NUMBER, figures ->
            (double) figures.summary().forks()) {
        @Override
        String cell(Figures figures, @Nullable TimeUnit unit) {
            return figures.measurement().settings().forked() ? super.cell(figures, unit) : "none";
        }
    },
    /** The duration of the measurement. */
    TOOK(
            "took",
            "TOOK",
            Best.LEAST,
            Kind.DURATION,
            figures -> figures.measurement().seconds());

    /** The rule by which a value of a group is the best. */
    private enum Best {
        LEAST,
        GREATEST,
        NONE
    }

    /** The kind of a value, which determines its unit and its format. */
    private enum Kind {
        TIME("ns", DisplayText::time),
        DURATION("s", (seconds, unit) -> DisplayText.seconds(seconds)),
        BYTES("bytes", (bytes, unit) -> ByteSize.format(bytes)),
        RATIO("ratio", (ratio, unit) -> Percentage.formatRough(ratio)),
        RATE("per_s", (perSecond, unit) -> Rate.formatNumber(perSecond)),
        NUMBER(
                "",
                (number, unit) -> String.format(Locale.ROOT, number == Math.rint(number) ? "%,.0f" : "%,.2f", number));

        private final String unit;
        // The function has no state.
        @SuppressWarnings("ImmutableEnumChecker")
        private final BiFunction<Double, @Nullable TimeUnit, String> shown;

        Kind(String unit, BiFunction<Double, @Nullable TimeUnit, String> shown) {
            this.unit = unit;
            this.shown = shown;
        }

        String show(double value, @Nullable TimeUnit unit) {
            return shown.apply(value, unit);
        }
    }

    private final String key;
    private final String title;
    private final Best best;
    private final Kind kind;
    // The function has no state.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Function<Figures, @Nullable Double> value;

    Column(String key, String title, Best best, Kind kind, Function<Figures, @Nullable Double> value) {
        this.key = key;
        this.title = title;
        this.best = best;
        this.kind = kind;
        this.value = value;
    }

    Column(Statistic statistic, String title, Kind kind) {
        this(
                statistic.label(),
                title,
                statistic.isWorseWhenLess() ? Best.GREATEST : Best.LEAST,
                kind,
                figures -> figures.time().value(statistic));
    }

    /** {@return the name by which the column is chosen} */
    public String key() {
        return key;
    }

    String title() {
        return title;
    }

    @Nullable
    Double value(Figures figures) {
        return value.apply(figures);
    }

    String cell(Figures figures, @Nullable TimeUnit unit) {
        Double shown = value(figures);
        return shown == null ? DisplayText.ABSENT : kind.show(shown, unit);
    }

    /** {@return the name of the column with the unit of its {@linkplain #value values}, for example {@code cpu_ns}} */
    String keyWithUnit() {
        return kind.unit.isEmpty() ? key : key + "_" + kind.unit;
    }

    /** {@return whether a comparison of the values of a group is useful} */
    boolean isTime() {
        return kind == Kind.TIME || kind == Kind.RATE;
    }

    /** {@return whether it is useful to show how the value changes from run to run} */
    boolean isCompared() {
        return isTime() || this == ALLOC;
    }

    /** {@return whether the values of two runs may be compared} */
    boolean isComparable(Figures one, Figures other, Comparability comparability) {
        boolean ofOneTime = this == CPU || this == WALL || one.metric() == other.metric();
        return this == ALLOC ? comparability.bytes() : isTime() && comparability.times() && ofOneTime;
    }

    /** {@return the factor by which a value is worse than the best of its group, at least 1} */
    double ratio(double value, double bestValue) {
        return best == Best.GREATEST ? bestValue / value : value / bestValue;
    }

    /** {@return an order with the best value first and missing values last} */
    Comparator<Figures> bestFirst() {
        Comparator<Double> order = best == Best.GREATEST ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(this::value, Comparator.nullsLast(order));
    }
}
