package io.github.perfratchet.jupiter.identity;

import io.github.perfratchet.ParameterizedPerfTest;
import io.github.perfratchet.PerfTest;
import io.github.perfratchet.configuration.PerfTestAttributes;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.platform.commons.support.AnnotationSupport;

/** Reads {@link PerfTest} and {@link ParameterizedPerfTest}. */
public final class PerfTestAnnotations {

    private PerfTestAnnotations() {}

    /** {@return the attributes of a method's annotation; empty if the method is not a performance test} */
    public static Optional<PerfTestAttributes> of(Method method) {
        return AnnotationSupport.findAnnotation(method, PerfTest.class)
                .map(PerfTestAnnotations::attributes)
                .or(() -> AnnotationSupport.findAnnotation(method, ParameterizedPerfTest.class)
                        .map(PerfTestAnnotations::attributes));
    }

    private static PerfTestAttributes attributes(PerfTest test) {
        return new PerfTestAttributes(
                "PerfTest",
                test.group(),
                unlessAdaptive(test.forks()),
                unlessAdaptive(test.iterations()),
                test.iterationTime(),
                test.warmup(),
                test.threads(),
                List.of(test.jvmArgs()));
    }

    private static PerfTestAttributes attributes(ParameterizedPerfTest test) {
        return new PerfTestAttributes(
                "ParameterizedPerfTest",
                test.group(),
                unlessAdaptive(test.forks()),
                unlessAdaptive(test.iterations()),
                test.iterationTime(),
                test.warmup(),
                test.threads(),
                List.of(test.jvmArgs()));
    }

    private static @Nullable Integer unlessAdaptive(int number) {
        return number == PerfTest.ADAPTIVE ? null : Integer.valueOf(number);
    }
}
