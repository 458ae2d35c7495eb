package io.github.perfratchet;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/** Names benchmarks after their methods; types of parameters are named only where they tell two methods apart. */
final class BenchmarkIds {

    private BenchmarkIds() {}

    static BenchmarkId of(Method method, Class<?> testClass, TestParameters parameters) {
        boolean overloaded = ReflectionSupport.findMethods(
                                testClass,
                                other -> other.getName().equals(method.getName())
                                        && PerfTestAttributes.of(other).isPresent(),
                                HierarchyTraversalMode.TOP_DOWN)
                        .size()
                > 1;
        String name = method.getName();
        if (overloaded) {
            name += Arrays.stream(method.getParameterTypes())
                    .map(Class::getSimpleName)
                    .collect(Collectors.joining(",", "(", ")"));
        }
        return new BenchmarkId(testClass.getName(), parameters.name(name));
    }
}
