package io.github.perfratchet.jupiter.identity;

import io.github.perfratchet.baseline.measurement.KotlinNames;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What methods are called in their source. */
final class MethodNames {

    private static final String KOTLIN = "kotlin.Metadata";

    private MethodNames() {}

    /** {@return the name without what Kotlin's compiler adds to it} */
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
            // An annotation that only has the name of Kotlin's confirms nothing.
            return Set.of();
        }
    }

    private static Set<String> methods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods()).map(Method::getName).collect(Collectors.toSet());
    }
}
