package io.github.perfratchet;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One argument that a test or its class is called with.
 *
 * @param parameter the name of its parameter if the class file has it, else its number from 0
 * @param isSize whether the parameter is marked by {@link Size}
 */
record Argument(String parameter, @Nullable Object value, boolean isSize) {

    /** {@return those of a call of a method} */
    static List<Argument> of(Method method, List<?> values) {
        Parameter[] parameters = method.getParameters();
        List<Argument> arguments = new ArrayList<>();
        for (int i = 0; i < Math.min(parameters.length, values.size()); i++) {
            arguments.add(new Argument(
                    parameters[i].isNamePresent() ? parameters[i].getName() : Integer.toString(i),
                    values.get(i),
                    parameters[i].isAnnotationPresent(Size.class)));
        }
        return List.copyOf(arguments);
    }
}
