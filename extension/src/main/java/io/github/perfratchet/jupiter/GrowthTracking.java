package io.github.perfratchet.jupiter;

import io.github.perfratchet.MaxComplexity;
import io.github.perfratchet.baseline.growth.Order;
import io.github.perfratchet.configuration.ConfigurationException;
import io.github.perfratchet.configuration.Quantities;
import io.github.perfratchet.jupiter.identity.ClassInvocations;
import io.github.perfratchet.jupiter.identity.TestParameters;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.platform.commons.support.AnnotationSupport;

/** Finds the record of how the times of a test grow with a parameter. All calls of the test share the record. */
final class GrowthTracking {

    private static final Namespace NAMESPACE = Namespace.create(GrowthTracking.class);

    private GrowthTracking() {}

    /**
     * {@return the record of a test; empty if none of its parameters is the size}
     *
     * @param call the context of a call of the test
     * @param parameters the arguments of the call
     * @throws ConfigurationException if the growth of the test is limited, and none of its parameters is the size
     */
    static Optional<GrowthRecord> of(ExtensionContext call, TestParameters parameters, PerfTestRun run) {
        Optional<Order> allowed = allowed(call);
        if (parameters.size() != null) {
            return Optional.of(sharedContext(call)
                    .getStore(NAMESPACE)
                    .getOrComputeIfAbsent(
                            key(call),
                            key -> new GrowthRecord(
                                    allowed.orElse(null), run.record().classes(), run.record()::say),
                            GrowthRecord.class));
        }
        if (allowed.isPresent()) {
            throw new ConfigurationException(
                    "@MaxComplexity needs a size: mark a parameter of a @ParameterizedPerfTest or of a"
                            + " @ParameterizedClass with @InputSize");
        }
        return Optional.empty();
    }

    /** {@return the record of a test; empty if none has been started} */
    static Optional<GrowthRecord> started(ExtensionContext call) {
        return Optional.ofNullable(call.getStore(NAMESPACE).get(key(call), GrowthRecord.class));
    }

    private static Optional<Order> allowed(ExtensionContext call) {
        return AnnotationSupport.findAnnotation(call.getRequiredTestMethod(), MaxComplexity.class)
                .map(MaxComplexity::value)
                .map(text -> Quantities.parse("@MaxComplexity(value = \"" + text + "\")", text, Order::parse));
    }

    /**
     * {@return the context that the calls with different sizes share} This is the test if the size is one of its own parameters, and its
     * class otherwise.
     */
    private static ExtensionContext sharedContext(ExtensionContext call) {
        ClassInvocations classes = ClassInvocations.of(call);
        return classes.parameters(TestParameters.NONE).size() == null
                ? call.getParent().orElseThrow()
                : classes.lasting();
    }

    /** {@return the key of the record, which names the class because a class shares its store with others} */
    private static String key(ExtensionContext call) {
        return call.getRequiredTestClass().getName() + ": " + call.getRequiredTestMethod();
    }
}
