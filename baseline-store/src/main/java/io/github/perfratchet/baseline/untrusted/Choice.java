package io.github.perfratchet.baseline.untrusted;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads one of some values by its name.
 *
 * @param <T> the type of the values
 * @since 0.1
 */
public final class Choice<T> {

    private final String expected;
    private final Map<String, T> byName;
    private final List<String> names;

    /**
     * Makes a choice.
     *
     * @param expected what a value is, with its article: {@code a column}
     * @param values what there is to choose
     * @param name the name of a value
     */
    public Choice(String expected, List<T> values, Function<T, String> name) {
        this.expected = expected;
        this.byName = values.stream().collect(Collectors.toUnmodifiableMap(name, value -> value));
        this.names = values.stream().map(name).toList();
    }

    /**
     * {@return the value of this name, white space around it aside}
     *
     * @throws UnknownNameException if there is none
     */
    public T of(String text) {
        T value = byName.get(text.strip());
        if (value == null) {
            throw new UnknownNameException(text.strip(), expected, names);
        }
        return value;
    }
}
