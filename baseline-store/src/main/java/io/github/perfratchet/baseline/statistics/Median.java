package io.github.perfratchet.baseline.statistics;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Computes the median of values.
 *
 * @since 0.1
 */
public final class Median {

    private Median() {}

    /** {@return the median; {@code null} if there are no values} */
    public static @Nullable Double of(List<Double> values) {
        if (values.isEmpty()) {
            return null;
        }
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** {@return the fact of each item that has it} */
    public static <T> List<Double> present(List<T> items, Function<T, @Nullable Double> fact) {
        return items.stream().map(fact).filter(Objects::nonNull).toList();
    }
}
