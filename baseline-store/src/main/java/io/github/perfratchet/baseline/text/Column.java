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
 * What the table of measurements can show. Unless it says otherwise a column is of the iterations of all forks, of the time that
 * gates: CPU time for code that computes, wall time for code that waits.
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
    /** CPU time by wall time: below 1 for code that waits, above 1 for code of several threads. */
    CPU_BY_WALL("cpu/wall", "CPU/WALL", Best.NONE, Kind.NUMBER, Figures::cpuShare),
    /** The least. */
    MIN(Statistic.MIN, "MIN", Kind.TIME),
    /** The greatest. */
    MAX(Statistic.MAX, "MAX", Kind.TIME),
    /** The arithmetic mean. */
    MEAN(Statistic.MEAN, "MEAN", Kind.TIME),
    /** Half the width of the 99 % confidence interval of the mean, whose sample are the forks. */
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
    /** How many iterations are further than a standard deviation from the mean, and how many are outliers by Tukey's fences. */
    OUTLIERS("outliers", "OUTLIERS", Best.LEAST, Kind.NUMBER, figures ->
            (double) figures.time().outliers()) {
        @Override
        String cell(Figures figures, @Nullable TimeUnit unit) {
            return figures.time().deviants() + ";" + figures.time().outliers();
        }
    },
    /** Operations per second, by the mean. */
    OPS(Statistic.OPS, "OPS/S", Kind.RATE),
    /** The standard deviation between the forks, of their smallest iterations: what the verdict has to reckon with. */
    SPREAD(
            "spread",
            "SPREAD",
            Best.LEAST,
            Kind.RATIO,
            figures -> figures.summary().gatingTime().spread()),
    /** Heap allocated by an operation. */
    ALLOC("alloc", "B/OP", Best.LEAST, Kind.BYTES, figures -> figures.summary().allocatedBytes()),
    /** Garbage collections during the iterations, of all forks, and how long they took. */
    GC("gc", "GC", Best.LEAST, Kind.NUMBER, figures -> figures.sum(Fork::gcCount)) {
        @Override
        String cell(Figures figures, @Nullable TimeUnit unit) {
            Double millis = figures.sum(Fork::gcMillis);
            return super.cell(figures, unit) + (millis == null ? "" : "; " + Shown.time(millis * 1e6));
        }
    },
    /** The largest resident set of a fork. */
    MEMORY("memory", "MEMORY", Best.LEAST, Kind.BYTES, Figures::peakResidentBytes),
    /** How many iterations there are, of all forks. */
    ITERATIONS("iterations", "ITERATIONS", Best.NONE, Kind.NUMBER, figures ->
            (double) figures.time().iterations()),
    /** How many operations an iteration runs, the mean. */
    OPERATIONS("operations", "OPS/ITER", Best.NONE, Kind.NUMBER, Figures::operations),
    /** How many forks were measured. */
    FORKS("forks", "FORKS", Best.NONE, Kind.NUMBER, figures ->
            (double) figures.summary().forks()) {
        @Override
        String cell(Figures figures, @Nullable TimeUnit unit) {
            return figures.measurement().settings().forked() ? super.cell(figures, unit) : "none";
        }
    },
    /** How long measuring took. */
    TOOK(
            "took",
            "TOOK",
            Best.LEAST,
            Kind.DURATION,
            figures -> figures.measurement().seconds());

    /** Which value of a group is the best. */
    private enum Best {
        LEAST,
        GREATEST,
        NONE
    }

    /** What a value is. */
    private enum Kind {
        TIME("ns", Shown::time),
        DURATION("s", (seconds, unit) -> Shown.seconds(seconds)),
        BYTES("bytes", (bytes, unit) -> ByteSize.format(bytes)),
        RATIO("ratio", (ratio, unit) -> Percentage.formatRough(ratio)),
        RATE("per_s", (perSecond, unit) -> Rate.formatNumber(perSecond)),
        NUMBER(
                "",
                (number, unit) -> String.format(Locale.ROOT, number == Math.rint(number) ? "%,.0f" : "%,.2f", number));

        private final String unit;
        // A function without state.
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
    // A function without state.
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

    /** {@return the name it is chosen by} */
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
        return shown == null ? Shown.ABSENT : kind.show(shown, unit);
    }

    /** {@return the name of the column with the unit of its {@linkplain #value values}: {@code cpu_ns}} */
    String keyWithUnit() {
        return kind.unit.isEmpty() ? key : key + "_" + kind.unit;
    }

    /** {@return whether the values of a group are worth comparing} */
    boolean isTime() {
        return kind == Kind.TIME || kind == Kind.RATE;
    }

    /** {@return whether a change of the value from run to run is worth showing} */
    boolean isCompared() {
        return isTime() || this == ALLOC;
    }

    /** {@return whether the values of two runs may be compared} */
    boolean isComparable(Figures one, Figures other, Comparability comparability) {
        boolean ofOneTime = this == CPU || this == WALL || one.metric() == other.metric();
        return this == ALLOC ? comparability.bytes() : isTime() && comparability.times() && ofOneTime;
    }

    /** {@return how many times a value is worse than the best of its group, at least 1} */
    double ratio(double value, double bestValue) {
        return best == Best.GREATEST ? bestValue / value : value / bestValue;
    }

    /** {@return the best first, and what has no value last} */
    Comparator<Figures> bestFirst() {
        Comparator<Double> order = best == Best.GREATEST ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(this::value, Comparator.nullsLast(order));
    }
}
