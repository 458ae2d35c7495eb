package io.github.perfratchet.maven;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.untrusted.Glob;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Selects benchmarks as Surefire's {@code -Dtest} selects tests: {@code ParserTests}, {@code ParserTests#parses*},
 * {@code com.acme.*}, several separated by commas. {@code *} stands for any characters, {@code ?} for one.
 */
record TestPatterns(List<String> patterns) implements Predicate<BenchmarkId> {

    /** A comma within brackets belongs to the parameters of an overloaded method, or to the arguments of a call. */
    private static final Pattern SEPARATOR = Pattern.compile(",(?![^(]*\\))(?![^\\[]*])");

    TestPatterns {
        patterns = List.copyOf(patterns);
    }

    static TestPatterns parse(String text) {
        return new TestPatterns(split(text).toList());
    }

    /** {@return the parts between the commas, except of those within brackets} */
    static Stream<String> split(String text) {
        return SEPARATOR.splitAsStream(text).map(String::strip).filter(part -> !part.isEmpty());
    }

    @Override
    public boolean test(BenchmarkId id) {
        return patterns.stream().anyMatch(pattern -> matches(pattern, id));
    }

    /** {@return the patterns that select none of these} */
    List<String> unmatched(Collection<BenchmarkId> ids) {
        return patterns.stream()
                .filter(pattern -> ids.stream().noneMatch(id -> matches(pattern, id)))
                .toList();
    }

    private static boolean matches(String pattern, BenchmarkId id) {
        int hash = pattern.indexOf('#');
        Glob classes = new Glob(hash < 0 ? pattern : pattern.substring(0, hash));
        Glob methods = new Glob(hash < 0 ? "*" : pattern.substring(hash + 1));
        return id.classNames().anyMatch(classes) && names(id).anyMatch(methods);
    }

    private static Stream<String> names(BenchmarkId id) {
        return Stream.of(id.name(), id.bareMethodName());
    }
}
