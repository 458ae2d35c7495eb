package io.github.perfratchet.baseline.measurement;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A method, or a call of it, independent of the name of its benchmark. That name changes, for example from {@code parses} to
 * {@code parses(int)} when the method gets an overload.
 *
 * @param method the name of the method, with the full names of its parameter types in brackets: {@code parses(int,java.lang.String)}
 * @param label the label that distinguishes a call or a labelled benchmark from others of the method, in square brackets; empty for the
 *     method itself
 * @since 0.1
 */
public record MethodCall(String method, String label) {

    /** {@return the call of a benchmark; empty if its method is not known, or if its name does not belong to the method} */
    public static Optional<MethodCall> of(String name, @Nullable String method) {
        int types = method == null ? -1 : method.lastIndexOf('(');
        if (method == null || types < 0 || !name.startsWith(method.substring(0, types))) {
            return Optional.empty();
        }
        String rest = name.substring(types);
        int end = rest.startsWith("(") ? rest.indexOf(')') + 1 : 0;
        String label = rest.substring(end);
        return label.isEmpty() || label.startsWith("[") ? Optional.of(new MethodCall(method, label)) : Optional.empty();
    }

    /** {@return whether this is one of the labelled benchmarks of a call} */
    public boolean isLabelledOf(MethodCall call) {
        return method.equals(call.method)
                && new BenchmarkId("", "m" + label).isLabelledOf(new BenchmarkId("", "m" + call.label));
    }
}
