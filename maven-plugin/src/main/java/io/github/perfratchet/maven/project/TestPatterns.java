package io.github.perfratchet.maven.project;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.untrusted.Glob;
import io.github.perfratchet.baseline.untrusted.Printable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Selects benchmarks by patterns, as Surefire's {@code -Dtest} selects tests: {@code ParserTests}, {@code ParserTests#parses*},
 * {@code com.acme.*}, separated by commas. {@code *} matches any characters, and {@code ?} matches one.
 */
public final class TestPatterns implements Predicate<BenchmarkId> {

    public static final String EVERYTHING = "*";

    private final List<Item> items;

    public TestPatterns(List<String> patterns) {
        items = patterns.stream().map(Item::parse).toList();
    }

    /** {@return the patterns of {@code perfratchet.tests}; they match everything if the key is not set} */
    public static TestPatterns parse(@Nullable String text) {
        return new TestPatterns(split(text == null ? EVERYTHING : text).toList());
    }

    /**
     * {@return the parts between the commas}
     *
     * <p>A comma in brackets does not separate parts. It belongs to the parameters of an overloaded method, or to the arguments of a call.
     */
    public static Stream<String> split(String text) {
        Brackets brackets = Brackets.in(text);
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(','); at >= 0; at = text.indexOf(',', at + 1)) {
            if (!brackets.hold(at)) {
                parts.add(text.substring(from, at));
                from = at + 1;
            }
        }
        parts.add(text.substring(from));
        return parts.stream().map(String::strip).filter(part -> !part.isEmpty());
    }

    @Override
    public boolean test(BenchmarkId id) {
        return items.stream().anyMatch(item -> item.matches(id));
    }

    /** {@return the patterns that match none of these benchmarks} */
    public List<String> unmatched(Collection<BenchmarkId> ids) {
        return items.stream()
                .filter(item -> ids.stream().noneMatch(item::matches))
                .map(Item::text)
                .toList();
    }

    /**
     * {@return a message that patterns match nothing, with the syntax of patterns; it has no final period}
     *
     * @param what the kind of benchmarks that the patterns should match
     */
    public static String unknown(String what, List<String> unmatched) {
        return "No " + what + " matches "
                + unmatched.stream().map(Printable::quoted).collect(Collectors.joining(", "))
                + " in perfratchet.tests. Write Class, Class#method or a pattern with * and ?";
    }

    private record Item(String text, Glob classes, Glob methods) {

        static Item parse(String text) {
            int hash = text.indexOf('#');
            return new Item(
                    text,
                    new Glob(hash < 0 ? text : text.substring(0, hash)),
                    new Glob(hash < 0 ? EVERYTHING : text.substring(hash + 1)));
        }

        boolean matches(BenchmarkId id) {
            return id.classNames().anyMatch(classes)
                    && Stream.of(id.name(), id.bareMethodName()).anyMatch(methods);
        }
    }
}
