package io.github.perfratchet.jupiter.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.engine.UniqueId;

/**
 * The calls of classes that a test is part of. The called class is the class of the test or an enclosing one. It is a template such as a
 * {@code @ParameterizedClass} (JUnit 5.13 and later).
 */
public final class ClassInvocations {

    private static final String SEGMENT = "class-template-invocation";

    private final List<ExtensionContext> innermostFirst;
    private final ExtensionContext lasting;

    private ClassInvocations(List<ExtensionContext> innermostFirst, ExtensionContext lasting) {
        this.innermostFirst = innermostFirst;
        this.lasting = lasting;
    }

    /** {@return the calls of classes that a test, or one call of it, is part of} */
    public static ClassInvocations of(ExtensionContext test) {
        List<ExtensionContext> invocations = new ArrayList<>();
        ExtensionContext lasting = classContext(test);
        for (Optional<ExtensionContext> context = Optional.of(lasting);
                context.isPresent();
                context = context.get().getParent()) {
            if (isInvocation(context.get())) {
                invocations.add(context.get());
                lasting = context.get().getParent().orElseThrow();
            }
        }
        return new ClassInvocations(invocations, lasting);
    }

    /**
     * {@return the context of the test's class, or of a call of that class} The parent of a test is this context, or the template that
     * calls the test several times.
     */
    private static ExtensionContext classContext(ExtensionContext context) {
        ExtensionContext parent = context.getParent().orElseThrow();
        return parent.getTestMethod().isPresent() ? classContext(parent) : parent;
    }

    private static boolean isInvocation(ExtensionContext context) {
        return UniqueId.parse(context.getUniqueId()).getLastSegment().getType().equals(SEGMENT);
    }

    /** {@return the innermost context that lasts until all calls of the test's class have ended} */
    public ExtensionContext lasting() {
        return lasting;
    }

    /** {@return the parameters of a test, preceded by those of its classes} */
    public TestParameters parameters(TestParameters ofTest) {
        TestParameters all = ofTest;
        for (ExtensionContext invocation : innermostFirst) {
            TestParameters ofClass = TestParameters.of(
                    ClassArguments.of(invocation), invocation.getDisplayName(), InvocationNumber.of(invocation));
            all = all.within(invocation.getRequiredTestClass().getSimpleName(), ofClass);
        }
        return all;
    }
}
