package io.github.perfratchet.jupiter.identity;

import io.github.perfratchet.baseline.measurement.KotlinNames;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Determines the names of methods in their source. */
final class MethodNames {

    private static final String KOTLIN = "kotlin.Metadata";

    private MethodNames() {}

    /** {@return the name without the parts that Kotlin's compiler adds} */
    static String plain(Method method) {
        String name = method.getName();
        return name.indexOf('$') < 0
                ? name
                : Arrays.stream(method.getDeclaringClass().getDeclaredAnnotations())
                        .filter(annotation ->
                                annotation.annotationType().getName().equals(KOTLIN))
                        .findFirst()
                        .map(metadata -> new KotlinNames(strings(metadata), methods(method.getDeclaringClass())))
                        .map(names -> names.plain(name))
                        .orElse(name);
    }

    private static Set<String> strings(Annotation metadata) {
        try {
            return Set.copyOf(Arrays.asList(
                    (String[]) metadata.annotationType().getMethod("d2").invoke(metadata)));
        } catch (ReflectiveOperationException | ClassCastException e) {
            // An annotation that merely has the same name as Kotlin's confirms nothing.
            return Set.of();
        }
    }

    private static Set<String> methods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods()).map(Method::getName).collect(Collectors.toSet());
    }
}
