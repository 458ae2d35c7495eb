package io.github.perfratchet.jupiter.identity;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * Names benchmarks after their methods. The name contains the types of the parameters only if they are needed to distinguish two methods.
 */
public final class BenchmarkIds {

    private BenchmarkIds() {}

    public static BenchmarkId of(Method method, TestClasses classes, TestParameters parameters) {
        String name = MethodNames.plain(method);
        List<Method> overloads = overloads(method, classes);
        if (overloads.size() > 1) {
            name += '(' + types(method, overloads) + ')';
        }
        return new BenchmarkId(classes.name(), parameters.name(name));
    }

    /** {@return the name of a method with the full names of its parameter types, whatever overloads it has} */
    public static String methodOf(Method method, TestClasses classes) {
        return MethodNames.plain(method) + '(' + types(method, overloads(method, classes), Class::getTypeName) + ')';
    }

    private static List<Method> overloads(Method method, TestClasses classes) {
        String name = MethodNames.plain(method);
        return ReflectionSupport.findMethods(
                classes.own(),
                other -> MethodNames.plain(other).equals(name) && PerfTestAnnotations.areOn(other),
                HierarchyTraversalMode.TOP_DOWN);
    }

    /** {@return the simple names of the parameter types, or full names where another method has the same simple names} */
    private static String types(Method method, List<Method> overloads) {
        String simple = joined(method, Class::getSimpleName);
        List<Method> alike = overloads.stream()
                .filter(other -> joined(other, Class::getSimpleName).equals(simple))
                .toList();
        return types(
                method,
                alike,
                type -> types(alike)
                                .anyMatch(other -> other.getSimpleName().equals(type.getSimpleName()) && other != type)
                        ? type.getTypeName()
                        : type.getSimpleName());
    }

    /**
     * {@return the names of the parameter types, with the declaring class if the method is not the only one with these types} A class of
     * another package may inherit a method and have another one with the same parameters, if neither is public.
     */
    private static String types(Method method, List<Method> overloads, Function<Class<?>, String> name) {
        boolean inherited = overloads.stream()
                .anyMatch(other -> method.getDeclaringClass() != other.getDeclaringClass()
                        && method.getDeclaringClass().isAssignableFrom(other.getDeclaringClass())
                        && Arrays.equals(method.getParameterTypes(), other.getParameterTypes()));
        return (inherited ? method.getDeclaringClass().getName() + ": " : "") + joined(method, name);
    }

    private static Stream<Class<?>> types(List<Method> methods) {
        return methods.stream()
                .flatMap(method -> Arrays.stream(method.getParameters()))
                .map(Parameter::getType);
    }

    private static String joined(Method method, Function<Class<?>, String> name) {
        return Arrays.stream(method.getParameterTypes()).map(name).collect(Collectors.joining(","));
    }
}
