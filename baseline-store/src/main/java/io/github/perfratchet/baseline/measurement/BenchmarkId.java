package io.github.perfratchet.baseline.measurement;

import java.util.Comparator;
import java.util.Objects;

/**
 * Identifies a benchmark: a test method of a test class.
 *
 * @param className the binary name of the test class, for example {@code com.acme.ParserTests$Large}
 * @param name the method's name, with whatever tells apart methods of the same name
 * @since 0.1
 */
public record BenchmarkId(String className, String name) implements Comparable<BenchmarkId> {

    private static final Comparator<BenchmarkId> BY_CLASS_AND_NAME =
            Comparator.comparing(BenchmarkId::className).thenComparing(BenchmarkId::name);

    public BenchmarkId {
        Objects.requireNonNull(className, "className");
        Objects.requireNonNull(name, "name");
    }

    /** {@return the class name without its package, nested classes joined by a dot} */
    public String simpleClassName() {
        return className.substring(className.lastIndexOf('.') + 1).replace('$', '.');
    }

    @Override
    public int compareTo(BenchmarkId other) {
        return BY_CLASS_AND_NAME.compare(this, other);
    }

    /** {@return {@code class#name}, the form that Surefire's {@code -Dtest} takes too} */
    @Override
    public String toString() {
        return className + "#" + name;
    }
}
