package io.github.perfratchet.jupiter.identity;

import io.github.perfratchet.InputSize;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;

/**
 * Reads the arguments of a {@code @ParameterizedClass} from JUnit's {@code ParameterInfo}. Both types are newer than the JUnit version that
 * this module is compiled against.
 */
final class ClassArguments {

    private static final String PACKAGE = "org.junit.jupiter.params.";

    private ClassArguments() {}

    /** {@return the arguments of one call of a class; none if another kind of template calls the class} */
    static List<Argument> of(ExtensionContext invocation) {
        // JUnit 5.13 has this type in another package.
        return Stream.of(PACKAGE + "ParameterInfo", PACKAGE + "support.ParameterInfo")
                .flatMap(name -> type(name).stream())
                .findFirst()
                .map(type -> of(type, invocation))
                .orElse(List.of());
    }

    private static List<Argument> of(Class<?> infoType, ExtensionContext invocation) {
        try {
            Object info = info(infoType, invocation);
            // JUnit may find the object of an enclosing class.
            if (info == null || info == info(infoType, invocation.getParent().orElseThrow())) {
                return List.of();
            }
            List<Object> values = ((ArgumentsAccessor) get(infoType, "getArguments", info)).toList();
            Object declarations = get(infoType, "getDeclarations", info);
            List<Argument> arguments = new ArrayList<>();
            for (int i = 0; i < values.size(); i++) {
                arguments.add(argument(declaration(declarations, i), i, values.get(i)));
            }
            return arguments;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    infoType.getName() + " differs from that of JUnit 5.13 to 6.1; use one of these versions", e);
        }
    }

    private static @Nullable Object info(Class<?> infoType, ExtensionContext context)
            throws ReflectiveOperationException {
        return infoType.getMethod("get", ExtensionContext.class).invoke(null, context);
    }

    private static Optional<?> declaration(Object declarations, int index) throws ReflectiveOperationException {
        return (Optional<?>) Class.forName(PACKAGE + "support.ParameterDeclarations")
                .getMethod("get", int.class)
                .invoke(declarations, index);
    }

    private static Argument argument(Optional<?> declaration, int index, @Nullable Object value)
            throws ReflectiveOperationException {
        String number = Integer.toString(index);
        if (declaration.isEmpty()) {
            return new Argument(number, value, false);
        }
        Class<?> type = Class.forName(PACKAGE + "support.ParameterDeclaration");
        Object name = ((Optional<?>) get(type, "getParameterName", declaration.get())).orElse(null);
        AnnotatedElement element = (AnnotatedElement) get(type, "getAnnotatedElement", declaration.get());
        return new Argument(
                name == null ? number : name.toString(), value, element.isAnnotationPresent(InputSize.class));
    }

    private static Object get(Class<?> type, String getter, Object target) throws ReflectiveOperationException {
        return type.getMethod(getter).invoke(target);
    }

    private static Optional<Class<?>> type(String name) {
        try {
            return Optional.of(Class.forName(name));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }
}
