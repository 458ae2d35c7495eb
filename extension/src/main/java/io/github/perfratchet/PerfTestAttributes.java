package io.github.perfratchet;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * What {@link PerfTest} or {@link ParameterizedPerfTest} says of a method.
 *
 * @param annotation which of them it is, by its simple name
 */
record PerfTestAttributes(
        String annotation,
        String group,
        int forks,
        int iterations,
        String iterationTime,
        String warmup,
        int threads,
        List<String> jvmArgs) {

    /** Those of an operation without an annotation. */
    static final PerfTestAttributes NONE =
            new PerfTestAttributes("PerfTest", "", PerfTest.ADAPTIVE, PerfTest.ADAPTIVE, "", "", 1, List.of());

    /** {@return the attributes, empty if the method is not measured} */
    static Optional<PerfTestAttributes> of(Method method) {
        return AnnotationSupport.findAnnotation(method, PerfTest.class)
                .map(PerfTestAttributes::of)
                .or(() -> AnnotationSupport.findAnnotation(method, ParameterizedPerfTest.class)
                        .map(PerfTestAttributes::of));
    }

    private static PerfTestAttributes of(PerfTest test) {
        return new PerfTestAttributes(
                "PerfTest",
                test.group(),
                test.forks(),
                test.iterations(),
                test.iterationTime(),
                test.warmup(),
                test.threads(),
                List.of(test.jvmArgs()));
    }

    private static PerfTestAttributes of(ParameterizedPerfTest test) {
        return new PerfTestAttributes(
                "ParameterizedPerfTest",
                test.group(),
                test.forks(),
                test.iterations(),
                test.iterationTime(),
                test.warmup(),
                test.threads(),
                List.of(test.jvmArgs()));
    }
}
