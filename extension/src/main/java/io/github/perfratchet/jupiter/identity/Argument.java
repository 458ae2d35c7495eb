package io.github.perfratchet.jupiter.identity;

import io.github.perfratchet.Benchmark;
import io.github.perfratchet.InputSize;
import io.github.perfratchet.baseline.untrusted.Fingerprint;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jmh.infra.Blackhole;

/**
 * One argument of a test or of its class.
 *
 * @param parameter the name of the parameter if the class file contains it, otherwise its number from 0
 * @param value the argument
 * @param isSize whether the parameter is annotated with {@link InputSize}
 */
public record Argument(String parameter, @Nullable Object value, boolean isSize) {

    private static final int LONGEST_TEXT = 60;

    /** The types of parameters that extensions supply. They do not distinguish the calls of a test. */
    private static final Set<Class<?>> FIXTURES =
            Set.of(Blackhole.class, Benchmark.class, TestInfo.class, TestReporter.class, RepetitionInfo.class);

    /** {@return the arguments of a call of a method} */
    public static List<Argument> of(Method method, List<?> values) {
        Parameter[] parameters = method.getParameters();
        List<Argument> arguments = new ArrayList<>();
        for (int i = 0; i < Math.min(parameters.length, values.size()); i++) {
            if (!isFixture(parameters[i])) {
                arguments.add(new Argument(
                        parameters[i].isNamePresent() ? parameters[i].getName() : Integer.toString(i),
                        values.get(i),
                        parameters[i].isAnnotationPresent(InputSize.class)));
            }
        }
        return List.copyOf(arguments);
    }

    private static boolean isFixture(Parameter parameter) {
        return FIXTURES.contains(parameter.getType()) || parameter.isAnnotationPresent(TempDir.class);
    }

    boolean hasText() {
        return ArgumentText.own(value) != null;
    }

    /** {@return the text of the argument, or the beginning of a long text; {@code null} if the argument has no text of its own} */
    @Nullable
    String text() {
        String text = ArgumentText.own(value);
        return text == null ? null : Fingerprint.capped(text, LONGEST_TEXT);
    }
}
