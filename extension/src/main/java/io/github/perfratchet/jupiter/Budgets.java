package io.github.perfratchet.jupiter;

import io.github.perfratchet.MaxAllocation;
import io.github.perfratchet.MaxTime;
import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.measurement.Summary;
import io.github.perfratchet.baseline.quantity.ByteSize;
import io.github.perfratchet.baseline.quantity.TimeSpan;
import io.github.perfratchet.configuration.Quantities;
import io.github.perfratchet.jupiter.identity.TestClasses;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * The absolute limits of one test, from its annotations or those of its class.
 *
 * @param maxBytes the most bytes per operation; {@code null} for no limit
 * @param maxNanos the longest time per operation, in nanoseconds; {@code null} for no limit
 */
record Budgets(@Nullable Long maxBytes, @Nullable Double maxNanos) {

    static Budgets of(Method method, TestClasses classes) {
        return new Budgets(
                find(MaxAllocation.class, method, classes)
                        .map(found -> parse("@MaxAllocation", found.value(), ByteSize::parse))
                        .orElse(null),
                find(MaxTime.class, method, classes)
                        .map(found -> parse("@MaxTime", found.value(), TimeSpan::parseNanos))
                        .orElse(null));
    }

    /**
     * Fails the test if it exceeds a budget.
     *
     * @throws org.opentest4j.AssertionFailedError if it exceeds a budget
     */
    void check(Measurement measurement) {
        Summary summary = Summary.of(measurement);
        Double bytes = summary.allocatedBytes();
        if (maxBytes != null && bytes != null && bytes > maxBytes) {
            throw BudgetFailures.allocation(measurement, maxBytes, bytes);
        }
        double nanos = summary.gatingTime().estimate();
        if (maxNanos != null && nanos > maxNanos) {
            throw BudgetFailures.time(measurement, maxNanos, nanos, summary.gating());
        }
    }

    private static <A extends Annotation> Optional<A> find(Class<A> type, Method method, TestClasses classes) {
        return Scopes.of(method, classes).stream()
                .flatMap(scope -> AnnotationSupport.findAnnotation(scope, type).stream())
                .findFirst();
    }

    private static <T> T parse(String annotation, String text, Function<String, T> parser) {
        return Quantities.parse(annotation + "(value = \"" + text + "\")", text, parser);
    }
}
