package io.github.perfratchet.baseline.update;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.untrusted.Printable;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A request for another name: {@code com.acme.OldTests#parses -> com.acme.NewTests#parsesAll} for one benchmark, or for all calls of a
 * method with arguments; {@code com.acme.OldTests -> com.acme.NewTests} for a whole class.
 *
 * @param from the name of the benchmark or class in the baselines; it may lack the package if no other class has that name
 * @param to the current name; without a package, the benchmark or class stays in its package; without a method, it keeps the name of its
 *     method
 * @since 0.1
 */
public record Renaming(Name from, Name to) {

    /** An arrow within square brackets belongs to the arguments of a call. */
    private static final Pattern ARROW = Pattern.compile("->(?![^\\[]*])");

    public Renaming {
        if (from.benchmark() == null && to.benchmark() != null) {
            throw refused(
                    from + " -> " + to, "a class cannot become a benchmark; write OldClass#method -> NewClass#method");
        }
    }

    /**
     * Reads a request of the form {@code old -> new}.
     *
     * @throws UpdateRefusedException if the text has another form
     */
    public static Renaming parse(String text) {
        String[] sides = ARROW.split(text, -1);
        if (sides.length != 2) {
            throw refused(text, "expected one arrow, as in com.acme.OldTests#parses -> com.acme.NewTests#parses");
        }
        return new Renaming(Name.parse(sides[0].strip(), text), Name.parse(sides[1].strip(), text));
    }

    private static UpdateRefusedException refused(String text, String why) {
        return new UpdateRefusedException(
                Printable.quoted(text) + " of perfratchet.rename cannot be understood: " + why + ".");
    }

    /** {@return the known benchmarks that the request renames} */
    public List<BenchmarkId> sources(Collection<BenchmarkId> known) {
        return known.stream().filter(from::means).toList();
    }

    /** {@return whether one of these benchmarks has the old name or the new name} */
    public boolean concerns(Collection<BenchmarkId> others) {
        return others.stream().anyMatch(id -> from.means(id) || to.means(id));
    }

    /** {@return the new name of one of the sources} */
    BenchmarkId target(BenchmarkId source) {
        String className = to.className().contains(".")
                ? to.className()
                : source.className().substring(0, source.className().lastIndexOf('.') + 1) + to.className();
        return new BenchmarkId(className, targetName(source));
    }

    private String targetName(BenchmarkId source) {
        String wanted = to.benchmark();
        if (wanted == null) {
            return source.name();
        }
        boolean isCall = !source.name().equals(from.benchmark());
        return isCall ? wanted + source.name().substring(source.methodName().length()) : wanted;
    }

    @Override
    public String toString() {
        return from + " -> " + to;
    }

    /**
     * The name of a class, or of a benchmark of it.
     *
     * @param className the name of the class
     * @param benchmark the name of the benchmark within its class; {@code null} for all benchmarks of the class
     * @since 0.1
     */
    public record Name(String className, @Nullable String benchmark) {

        private static Name parse(String text, String whole) {
            int hash = text.indexOf('#');
            String className = (hash < 0 ? text : text.substring(0, hash)).strip();
            String benchmark = hash < 0 ? null : text.substring(hash + 1).strip();
            if (className.isEmpty() || (benchmark != null && benchmark.isEmpty())) {
                throw refused(whole, "a name is missing; write com.acme.OldTests#parses -> com.acme.NewTests#parses");
            }
            return new Name(className, benchmark);
        }

        /** {@return whether this is the name of a benchmark} The name of a method is also a name of every call of the method. */
        private boolean means(BenchmarkId id) {
            return id.classNames().anyMatch(className::equals)
                    && (benchmark == null || benchmark.equals(id.name()) || benchmark.equals(id.methodName()));
        }

        @Override
        public String toString() {
            return benchmark == null ? className : className + "#" + benchmark;
        }
    }
}
