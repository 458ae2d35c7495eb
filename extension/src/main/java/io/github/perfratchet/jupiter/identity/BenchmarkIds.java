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

/** Names benchmarks after their methods; types of parameters are named only where they tell two methods apart. */
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

    /** {@return what a method is called whichever others there are: its name and the full names of the types of its parameters} */
    public static String methodOf(Method method, TestClasses classes) {
        return MethodNames.plain(method) + '(' + types(method, overloads(method, classes), Class::getTypeName) + ')';
    }

    private static List<Method> overloads(Method method, TestClasses classes) {
        String name = MethodNames.plain(method);
        return ReflectionSupport.findMethods(
                classes.own(),
                other -> MethodNames.plain(other).equals(name)
                        && PerfTestAnnotations.of(other).isPresent(),
                HierarchyTraversalMode.TOP_DOWN);
    }

    /** Simple names of types, if no other method has the same. */
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

    /** A class of another package may inherit a method and have another of the same parameters, if neither is public. */
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
