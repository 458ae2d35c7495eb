package io.github.perfratchet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfratchet.configuration.ConfigurationException;
import io.github.perfratchet.configuration.ConfigurationKeys;
import java.lang.reflect.Method;
import java.util.Map;
import kotlin.coroutines.Continuation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.InvocationInterceptor.Invocation;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that cannot be measured fail, and their messages give the reason. */
class UnmeasuredTests {

    @Test
    void aTestThatAnotherExtensionCallsItselfFailsByName() {
        PerfRun run = PerfRun.of(CalledElsewhereCase.class);

        run.tests().assertStatistics(tests -> tests.failed(1));
        assertThat(run.failure())
                .hasMessage(
                        "UnmeasuredTests.CalledElsewhereCase.computes was not measured: another extension of the test"
                                + " called the method instead of JUnit, as the extension of @QuarkusTest does. Measure"
                                + " the code in a test class without that extension, or run the test unmeasured with"
                                + " -Dperfratchet.mode=once");
    }

    @Test
    void aParameterizedTestThatAnotherExtensionCallsItselfFailsToo() {
        PerfRun run = PerfRun.of(CallsElsewhereCase.class);

        run.tests().assertStatistics(tests -> tests.failed(1));
        assertThat(run.failure()).hasMessageContaining("computes was not measured: another extension");
    }

    @Test
    void whatIsNotToBeMeasuredMayBeCalledElsewhere() {
        for (String mode : new String[] {"once", "skip"}) {
            PerfRun.of(CalledElsewhereCase.class, Map.of(ConfigurationKeys.MODE, mode))
                    .tests()
                    .assertStatistics(tests -> tests.failed(0));
        }
    }

    @Test
    void aTestThatFailsElsewhereFailsWithItsOwnFailure() {
        assertThat(PerfRun.of(FailsElsewhereCase.class).failure()).hasMessage("failed elsewhere");
    }

    /** Calls the method itself, as the interceptor of Quarkus does in its own class loader. */
    static class CallsItself implements InvocationInterceptor {

        @Override
        public void interceptTestMethod(
                Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
                throws Throwable {
            method.getExecutable().invoke(method.getTarget().orElseThrow());
            invocation.skip();
        }

        @Override
        public void interceptTestTemplateMethod(
                Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context) {
            invocation.skip();
        }
    }

    @ExtendWith(CallsItself.class)
    static class CalledElsewhereCase {

        @PerfTest
        void computes() {}
    }

    @ExtendWith(CallsItself.class)
    static class CallsElsewhereCase {

        @ParameterizedPerfTest
        @ValueSource(ints = 1)
        void computes(int number) {}
    }

    @ExtendWith(FailsItself.class)
    static class FailsElsewhereCase {

        @PerfTest
        void computes() {}
    }

    static class FailsItself implements InvocationInterceptor {

        @Override
        public void interceptTestMethod(
                Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context) {
            throw new IllegalStateException("failed elsewhere");
        }
    }

    @Test
    void aSuspendFunctionIsRefusedByName() {
        PerfRun run = PerfRun.of(SuspendedCase.class);

        assertThat(run.failure())
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        "@PerfTest cannot measure UnmeasuredTests.SuspendedCase.computes, a suspend function; make it a"
                                + " plain function, fun computes() { runBlocking { ... } }");
    }

    @ExtendWith(Continuations.class)
    static class SuspendedCase {

        @PerfTest
        void computes(Continuation continuation) {}
    }

    static class Continuations implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Continuation.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return new Continuation() {};
        }
    }
}
