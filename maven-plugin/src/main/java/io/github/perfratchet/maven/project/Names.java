package io.github.perfratchet.maven.project;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.ClassNames;
import io.github.perfratchet.baseline.untrusted.Printable;

/** Formats the names of benchmarks and classes for messages. They come from files and tests, so they are escaped and limited in length. */
public final class Names {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_REASON = 200;

    private Names() {}

    /** {@return the name of a benchmark; it includes the package only if two packages have a class of this name} */
    public static String of(BenchmarkId id, ClassNames classes) {
        return ofClass(classes.of(id) + '#' + id.name());
    }

    /** {@return the name of a benchmark with its package, for a message about this benchmark only} */
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
