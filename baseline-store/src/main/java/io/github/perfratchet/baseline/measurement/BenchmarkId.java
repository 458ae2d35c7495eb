package io.github.perfratchet.baseline.measurement;

import java.util.Comparator;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/**
 * Identifies a benchmark: a test method of a test class.
 *
 * @param className the binary name of the test class, for example {@code com.acme.ParserTests$Large}
 * @param name the name of the method, followed by what distinguishes methods of the same name, in round brackets, and what distinguishes
 *     calls of the same method and labelled measurements of a call, in square brackets: {@code sorts}, {@code sorts(int)},
 *     {@code sorts[100]}, {@code sorts[100, quick]}
 * @since 0.1
 */
@API(status = API.Status.STABLE, since = "0.1")
public record BenchmarkId(String className, String name) implements Comparable<BenchmarkId> {

    private static final Comparator<BenchmarkId> BY_CLASS_AND_NAME =
            Comparator.comparing(BenchmarkId::className).thenComparing(BenchmarkId::name, new NaturalOrder());

    private static final Pattern OVERLOAD_OR_CALL = Pattern.compile("[(\\[]");

    public BenchmarkId {
        Objects.requireNonNull(className, "className");
        Objects.requireNonNull(name, "name");
    }

    /**
     * Reads the text that {@link #toString()} returns.
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

    /** {@return the name of the class without its package, with nested classes joined by a dot} */
    public String simpleClassName() {
        return className.substring(className.lastIndexOf('.') + 1).replace('$', '.');
    }

    /** {@return the name of the class without its package, followed by the name, for example {@code ParserTests.Large.parses[100]}} */
    public String shortName() {
        return simpleClassName() + "." + name;
    }

    /**
     * {@return the ways to write the name of the class: in full or without the package, with nested classes joined by a dollar or a dot}
     */
    public Stream<String> classNames() {
        return Stream.of(
                className,
                className.replace('$', '.'),
                className.substring(className.lastIndexOf('.') + 1),
                simpleClassName());
    }

    /** {@return the name without the part that distinguishes calls of the same method} */
    public String methodName() {
        int types = name.indexOf('(');
        int label = name.indexOf('[');
        if (types >= 0 && types < label) {
            label = name.indexOf('[', name.indexOf(')', types));
        }
        return label < 0 ? name : name.substring(0, label);
    }

    /** {@return the name up to the first bracket, which is also without the part that distinguishes methods of the same name} */
    public String bareMethodName() {
        return OVERLOAD_OR_CALL.split(name, 2)[0];
    }

    /** {@return one of several benchmarks of this test, for example {@code sorts[quick]} or {@code sorts[100, quick]}} */
    public BenchmarkId labelled(String label) {
        boolean isCall = methodName().length() < name.length();
        String test = isCall ? name.substring(0, name.length() - 1) + ", " : name + "[";
        return new BenchmarkId(className, test + label + "]");
    }

    /** {@return whether this is one of the labelled benchmarks of a test, according to their names} */
    public boolean isLabelledOf(BenchmarkId test) {
        String empty = test.labelled("").name;
        return className.equals(test.className) && name.startsWith(empty.substring(0, empty.length() - 1));
    }

    @Override
    public int compareTo(BenchmarkId other) {
        return BY_CLASS_AND_NAME.compare(this, other);
    }

    /** {@return {@code class#name}, a form that Surefire's {@code -Dtest} accepts too} */
    @Override
    public String toString() {
        return className + "#" + name;
    }
}
