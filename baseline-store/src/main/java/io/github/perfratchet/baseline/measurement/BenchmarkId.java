package io.github.perfratchet.baseline.measurement;

import java.util.Comparator;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Identifies a benchmark: a test method of a test class.
 *
 * @param className the binary name of the test class, for example {@code com.acme.ParserTests$Large}
 * @param name the method's name, with whatever tells apart methods of the same name, in round brackets, and calls of the same method and
 *     labelled measurements of a call, in square ones: {@code sorts}, {@code sorts(int)}, {@code sorts[100]}, {@code sorts[100, quick]}
 * @since 0.1
 */
public record BenchmarkId(String className, String name) implements Comparable<BenchmarkId> {

    private static final Comparator<BenchmarkId> BY_CLASS_AND_NAME =
            Comparator.comparing(BenchmarkId::className).thenComparing(BenchmarkId::name, new NaturalOrder());

    private static final Pattern OVERLOAD_OR_CALL = Pattern.compile("[(\\[]");

    public BenchmarkId {
        Objects.requireNonNull(className, "className");
        Objects.requireNonNull(name, "name");
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if the text has no {@code #}
     */
    public static BenchmarkId parse(String text) {
        int hash = text.indexOf('#');
        if (hash < 0) {
            throw new IllegalArgumentException("expected a benchmark as class#name");
        }
        return new BenchmarkId(text.substring(0, hash), text.substring(hash + 1));
    }

    /** {@return the class name without its package, nested classes joined by a dot} */
    public String simpleClassName() {
        return className.substring(className.lastIndexOf('.') + 1).replace('$', '.');
    }

    /** {@return the class name without its package, and the name: {@code ParserTests.Large.parses[100]}} */
    public String shortName() {
        return simpleClassName() + "." + name;
    }

    /** {@return the ways to write its class: in full or without the package, nested classes joined by a dollar or a dot} */
    public Stream<String> classNames() {
        return Stream.of(
                className,
                className.replace('$', '.'),
                className.substring(className.lastIndexOf('.') + 1),
                simpleClassName());
    }

    /** {@return the name without what tells apart calls of the same method} */
    public String methodName() {
        int types = name.indexOf('(');
        int label = name.indexOf('[');
        if (types >= 0 && types < label) {
            label = name.indexOf('[', name.indexOf(')', types));
        }
        return label < 0 ? name : name.substring(0, label);
    }

    /** {@return the name up to the first bracket: without what tells apart methods of the same name, too} */
    public String bareMethodName() {
        return OVERLOAD_OR_CALL.split(name, 2)[0];
    }

    /** {@return one of several benchmarks of this test: {@code sorts[quick]}, {@code sorts[100, quick]}} */
    public BenchmarkId labelled(String label) {
        boolean isCall = methodName().length() < name.length();
        String test = isCall ? name.substring(0, name.length() - 1) + ", " : name + "[";
        return new BenchmarkId(className, test + label + "]");
    }

    /** {@return whether it is one of the labelled benchmarks of a test, as far as their names tell} */
    public boolean isLabelledOf(BenchmarkId test) {
        String empty = test.labelled("").name;
        return className.equals(test.className) && name.startsWith(empty.substring(0, empty.length() - 1));
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
