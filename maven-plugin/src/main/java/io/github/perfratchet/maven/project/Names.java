package io.github.perfratchet.maven.project;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.ClassNames;
import io.github.perfratchet.baseline.untrusted.Printable;

/** Writes names that files and tests chose, safe to print and of bounded length. */
public final class Names {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_REASON = 200;

    private Names() {}

    /** {@return the benchmark, without its package where that does not matter} */
    public static String of(BenchmarkId id, ClassNames classes) {
        return ofClass(classes.of(id) + '#' + id.name());
    }

    /** {@return the benchmark, for a message about this one alone} */
    public static String inFull(BenchmarkId id) {
        return ofClass(id.toString());
    }

    public static String ofClass(String name) {
        return Printable.bounded(name, LONGEST_NAME);
    }

    public static String reason(String text) {
        return Printable.bounded(text, LONGEST_REASON);
    }
}
