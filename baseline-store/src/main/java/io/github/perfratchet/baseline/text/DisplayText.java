package io.github.perfratchet.baseline.text;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.ClassNames;
import io.github.perfratchet.baseline.quantity.ByteSize;
import io.github.perfratchet.baseline.quantity.Percentage;
import io.github.perfratchet.baseline.quantity.TimeSpan;
import io.github.perfratchet.baseline.quantity.TimeUnit;
import io.github.perfratchet.baseline.untrusted.Printable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Formats names and values for lines and tables. */
final class DisplayText {

    static final String ABSENT = "-";
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NOTE = 1000;

    private DisplayText() {}

    /** {@return the group of a benchmark in tables: its own group, or else its class} */
    static String group(@Nullable String group, BenchmarkId id, ClassNames classes) {
        return bounded(group == null ? classes.of(id) : group);
    }

    /** {@return the name of a benchmark within its group} */
    static String name(@Nullable String group, BenchmarkId id, ClassNames classes) {
        return nameBelow(group(group, id, classes), id, classes);
    }

    /** {@return the name below a heading; without the class if the heading names the class, or a test of the class} */
    static String nameBelow(String heading, BenchmarkId id, ClassNames classes) {
        String ofClass = group(null, id, classes);
        return heading.equals(ofClass) || heading.startsWith(ofClass + ".") ? bounded(id.name()) : name(id, classes);
    }

    static String name(BenchmarkId id, ClassNames classes) {
        return bounded(classes.withClass(id));
    }

    static String time(@Nullable Double nanos) {
        return nanos == null ? ABSENT : TimeSpan.format(nanos);
    }

    static String time(double nanos, @Nullable TimeUnit unit) {
        return unit == null ? TimeSpan.format(nanos) : unit.format(nanos);
    }

    /** {@return the ratio of a value to the best, in brackets} */
    static String ratio(double ratio) {
        return "(" + String.format(Locale.ROOT, ratio < 9.995 ? "%.2f" : ratio < 99.95 ? "%.1f" : "%,.0f", ratio) + ")";
    }

    static String bytes(@Nullable Double bytes) {
        return bytes == null ? ABSENT : ByteSize.format(bytes);
    }

    static String change(@Nullable Double ratio) {
        return ratio == null ? ABSENT : Percentage.formatSigned(ratio);
    }

    static String interval(@Nullable Double low, @Nullable Double high) {
        if (low == null || high == null) {
            return ABSENT;
        }
        return change(low).replace(" %", "") + " .. " + change(high);
    }

    static String seconds(double seconds) {
        return TimeSpan.format(seconds * 1e9);
    }

    static String forks(int count) {
        return count == 1 ? "1 fork" : count + " forks";
    }

    static String pairs(int count) {
        return count == 1 ? "1 pair" : count + " pairs";
    }

    static String bounded(String text) {
        return Printable.bounded(text, LONGEST_NAME);
    }

    static String note(String text) {
        return Printable.bounded(text, LONGEST_NOTE);
    }
}
