package io.github.perfratchet.jupiter.identity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Determines the text of an argument. It is the argument's own text, or otherwise a text that is as far as possible the same in every JVM.
 */
final class ArgumentText {

    private static final int DEEPEST = 10;

    private static final Set<Class<?>> WITH_TEXT = Set.of(
            Boolean.class,
            Character.class,
            Byte.class,
            Short.class,
            Integer.class,
            Long.class,
            Float.class,
            Double.class,
            BigInteger.class,
            BigDecimal.class,
            String.class);

    private ArgumentText() {}

    /** {@return the text of an argument that is identified by its text; {@code null} for other objects} */
    static @Nullable String own(@Nullable Object argument) {
        if (argument == null) {
            return "null";
        }
        if (argument instanceof Enum<?> constant) {
            return constant.name();
        }
        if (argument instanceof Class<?> type) {
            return type.getSimpleName();
        }
        return WITH_TEXT.contains(argument.getClass()) ? argument.toString() : null;
    }

    /** {@return the text that JUnit shows, before it shortens it} */
    static String shown(@Nullable Object argument) {
        if (argument instanceof Object[] array) {
            return Arrays.deepToString(array);
        }
        if (argument != null && argument.getClass().isArray()) {
            String inArray = Arrays.deepToString(new Object[] {argument});
            return inArray.substring(1, inArray.length() - 1);
        }
        try {
            return String.valueOf(argument);
        } catch (RuntimeException e) {
            // JUnit shows the class and a hash.
            return "";
        }
    }

    /** {@return the text that JUnit shows, without hashes, and with the elements of sets and the entries of maps in sorted order} */
    static String stable(@Nullable Object argument) {
        return stable(argument, 0);
    }

    private static String stable(@Nullable Object argument, int depth) {
        if (depth < DEEPEST) {
            if (argument instanceof Object[] array) {
                return listed(Arrays.stream(array), depth);
            }
            if (argument instanceof Collection<?> elements && isOfTheJdk(argument)) {
                return listed(elements.stream(), depth, argument instanceof Set<?>);
            }
            if (argument instanceof Map<?, ?> map && isOfTheJdk(argument)) {
                return map.entrySet().stream()
                        .map(entry -> stable(entry.getKey(), depth + 1) + "=" + stable(entry.getValue(), depth + 1))
                        .sorted()
                        .collect(Collectors.joining(", ", "{", "}"));
            }
        }
        return StableText.of(depth < DEEPEST ? shown(argument) : "...");
    }

    private static String listed(Stream<?> elements, int depth) {
        return listed(elements, depth, false);
    }

    private static String listed(Stream<?> elements, int depth, boolean sorted) {
        List<String> texts = elements.map(element -> stable(element, depth + 1)).toList();
        return (sorted ? texts.stream().sorted() : texts.stream()).collect(Collectors.joining(", ", "[", "]"));
    }

    /** {@return whether an object is one of {@code java.util}} Other collections may be anything, and may be costly to read. */
    private static boolean isOfTheJdk(Object argument) {
        return argument.getClass().getName().startsWith("java.util.");
    }
}
