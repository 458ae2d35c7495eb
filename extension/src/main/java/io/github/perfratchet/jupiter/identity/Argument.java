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
 * One argument that a test or its class is called with.
 *
 * @param parameter the name of its parameter if the class file has it, else its number from 0
 * @param isSize whether the parameter is marked by {@link InputSize}
 */
public record Argument(String parameter, @Nullable Object value, boolean isSize) {

    private static final int LONGEST_TEXT = 60;

    /** What extensions give a test besides the arguments that tell its calls apart. */
    private static final Set<Class<?>> FIXTURES =
            Set.of(Blackhole.class, Benchmark.class, TestInfo.class, TestReporter.class, RepetitionInfo.class);

    /** {@return those of a call of a method} */
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

    /** {@return its text, the beginning of a long one; absent if it has none of its own} */
    @Nullable
    String text() {
        String text = ArgumentText.own(value);
        return text == null ? null : Fingerprint.capped(text, LONGEST_TEXT);
    }
}
