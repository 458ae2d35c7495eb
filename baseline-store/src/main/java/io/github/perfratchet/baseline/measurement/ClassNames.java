package io.github.perfratchet.baseline.measurement;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Shortens class names. A name has no package, unless two of the given classes have the same simple name.
 *
 * @since 0.1
 */
public final class ClassNames {

    private final Map<String, Set<String>> packagesBySimpleName = new HashMap<>();

    private ClassNames() {}

    /**
     * {@return the names of classes}
     *
     * @param classes the binary names of the classes, which may occur more than once
     */
    public static ClassNames ofClasses(Stream<String> classes) {
        ClassNames names = new ClassNames();
        classes.forEach(name -> names.packagesBySimpleName
                .computeIfAbsent(outermost(name), key -> new HashSet<>())
                .add(packageOf(name)));
        return names;
    }

    /** {@return the names of the classes of benchmarks} */
    public static ClassNames of(Collection<BenchmarkId> ids) {
        return ofClasses(ids.stream().map(BenchmarkId::className));
    }

    /** {@return the names of the classes that were measured} */
    public static ClassNames ofResults(Collection<ClassResults> results) {
        return ofClasses(results.stream().map(ClassResults::className));
    }

    /** {@return the names of the classes that were measured, and of the classes of other benchmarks} */
    public static ClassNames of(Collection<ClassResults> results, Stream<BenchmarkId> others) {
        return ofClasses(
                Stream.concat(results.stream().map(ClassResults::className), others.map(BenchmarkId::className)));
    }

    /**
     * {@return the name of a class, with nested classes joined by a dot: {@code ParserTests.Large} or {@code com.acme.ParserTests.Large}}
     */
    public String of(String className) {
        String full = className.replace('$', '.');
        boolean several = packagesBySimpleName
                        .getOrDefault(outermost(className), Set.of())
                        .size()
                > 1;
        return several ? full : full.substring(packageOf(className).length());
    }

    /** {@return the name of a benchmark's class} */
    public String of(BenchmarkId id) {
        return of(id.className());
    }

    /** {@return the name of a benchmark with its class, for example {@code ParserTests.Large.parses[100]}} */
    public String withClass(BenchmarkId id) {
        return of(id) + '.' + id.name();
    }

    private static String packageOf(String className) {
        return className.substring(0, className.lastIndexOf('.') + 1);
    }

    /** {@return the simple name of the outermost class, because a nested class is as unique as the class around it} */
    private static String outermost(String className) {
        String simple = className.substring(packageOf(className).length());
        int nested = simple.indexOf('$', 1);
        return nested < 0 ? simple : simple.substring(0, nested);
    }
}
