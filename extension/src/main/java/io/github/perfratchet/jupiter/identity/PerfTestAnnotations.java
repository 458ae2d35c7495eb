package io.github.perfratchet.jupiter.identity;

import io.github.perfratchet.ParameterizedPerfTest;
import io.github.perfratchet.PerfSettings;
import io.github.perfratchet.PerfTest;
import io.github.perfratchet.configuration.Attribute;
import io.github.perfratchet.configuration.PerfTestAttributes;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import org.junit.platform.commons.support.AnnotationSupport;

/** Reads {@link PerfTest}, {@link ParameterizedPerfTest} and {@link PerfSettings}. */
public final class PerfTestAnnotations {

    private PerfTestAnnotations() {}

    /** {@return whether a method is a performance test} */
    public static boolean areOn(Method method) {
        return ofMethod(method).isPresent();
    }

    /** {@return the attributes of a performance test in the classes that it runs in; empty if the method is no such test} */
    public static Optional<PerfTestAttributes> of(Method method, TestClasses classes) {
        return ofMethod(method).map(test -> {
            PerfTestAttributes attributes = test;
            for (Class<?> type : classes.innermostFirst()) {
                attributes = AnnotationSupport.findAnnotation(type, PerfSettings.class)
                        .map(PerfTestAnnotations::attributes)
                        .map(attributes::orElse)
                        .orElse(attributes);
            }
            return attributes;
        });
    }

    private static Optional<PerfTestAttributes> ofMethod(Method method) {
        return AnnotationSupport.findAnnotation(method, PerfTest.class)
                .map(PerfTestAnnotations::attributes)
                .or(() -> AnnotationSupport.findAnnotation(method, ParameterizedPerfTest.class)
                        .map(PerfTestAnnotations::attributes));
    }

    private static PerfTestAttributes attributes(PerfTest test) {
        return attributes(
                "PerfTest",
                test.group(),
                test.forks(),
                test.iterations(),
                test.iterationTime(),
                test.warmup(),
                test.threads(),
                test.jvmArgs());
    }

    private static PerfTestAttributes attributes(ParameterizedPerfTest test) {
        return attributes(
                "ParameterizedPerfTest",
                test.group(),
                test.forks(),
                test.iterations(),
                test.iterationTime(),
                test.warmup(),
                test.threads(),
                test.jvmArgs());
    }

    private static PerfTestAttributes attributes(PerfSettings settings) {
        return attributes(
                "PerfSettings",
                settings.group(),
                settings.forks(),
                settings.iterations(),
                settings.iterationTime(),
                settings.warmup(),
                settings.threads(),
                settings.jvmArgs());
    }

    private static PerfTestAttributes attributes(
            String annotation,
            String group,
            int forks,
            int iterations,
            String iterationTime,
            String warmup,
            int threads,
            String[] jvmArgs) {
        return new PerfTestAttributes(
                annotation,
                group,
                Attribute.of(annotation, "forks", forks, PerfTest.DEFAULT),
                Attribute.of(annotation, "iterations", iterations, PerfTest.DEFAULT),
                Attribute.of(annotation, "iterationTime", iterationTime),
                Attribute.of(annotation, "warmup", warmup),
                Attribute.of(annotation, "threads", threads, PerfTest.DEFAULT),
                List.of(jvmArgs));
    }
}
