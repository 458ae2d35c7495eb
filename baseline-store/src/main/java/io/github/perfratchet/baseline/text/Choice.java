package io.github.perfratchet.baseline.text;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads one of some values, or a list of them, by name. */
final class Choice<T> {

    private final String expected;
    private final Map<String, T> byName;
    private final List<String> names;

    Choice(String expected, T[] values, Function<T, String> name) {
        this.expected = expected;
        this.byName = Arrays.stream(values).collect(Collectors.toUnmodifiableMap(name, value -> value));
        this.names = Arrays.stream(values).map(name).toList();
    }

    /**
     * {@return the value of this name}
     *
     * @throws LayoutException if there is none
     */
    T one(String text) {
        T value = byName.get(text.strip());
        if (value == null) {
            throw new LayoutException(text.strip(), expected, names);
        }
        return value;
    }

    /**
     * {@return the values of these names, which commas separate; none twice}
     *
     * @throws LayoutException if a name is none
     */
    List<T> several(String text) {
        return Arrays.stream(text.split(",", -1)).map(this::one).distinct().toList();
    }
}
