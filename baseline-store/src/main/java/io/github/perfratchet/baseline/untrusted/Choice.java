package io.github.perfratchet.baseline.untrusted;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds one of several values by its name.
 *
 * @param <T> the type of the values
 * @since 0.1
 */
public final class Choice<T> {

    private final String expected;
    private final Map<String, T> byName;
    private final List<String> names;

    /**
     * Creates a choice.
     *
     * @param expected the kind of the values, with its article: {@code a column}
     * @param values the values to choose from
     * @param name returns the name of a value
     */
    public Choice(String expected, List<T> values, Function<T, String> name) {
        this.expected = expected;
        this.byName = values.stream().collect(Collectors.toUnmodifiableMap(name, value -> value));
        this.names = values.stream().map(name).toList();
    }

    /**
     * {@return the value with a name; white space around the name does not matter}
     *
     * @throws UnknownNameException if there is no such value
     */
    public T of(String text) {
        T value = byName.get(text.strip());
        if (value == null) {
            throw new UnknownNameException(text.strip(), expected, names);
        }
        return value;
    }
}
