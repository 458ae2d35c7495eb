package io.github.perfratchet.jupiter;

import io.github.perfratchet.Benchmark;
import io.github.perfratchet.configuration.ConfigurationKeys;
import io.github.perfratchet.configuration.Mode;
import io.github.perfratchet.fork.ForkedTest;
import io.github.perfratchet.jupiter.identity.Argument;
import io.github.perfratchet.jupiter.identity.InvocationNumber;
import io.github.perfratchet.jupiter.identity.TestParameters;
import io.github.perfratchet.jupiter.launcher.PerfTestRuns;
import io.github.perfratchet.trial.BoundMethod;
import java.lang.reflect.Method;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.InvocationInterceptor.Invocation;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.jupiter.api.extension.TestWatcher;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The JUnit extension for {@link io.github.perfratchet.PerfTest} and {@link io.github.perfratchet.ParameterizedPerfTest}.
 *
 * <p>In the JVM of the test it skips the body of the method, and measures the test in forks instead. In a fork, JUnit runs the same test,
 * and the extension lends the thread of the test to JMH.
 */
public final class PerfTestExtension
        implements ExecutionCondition,
                ParameterResolver,
                InvocationInterceptor,
                AfterTestExecutionCallback,
                TestWatcher {

    /** Called by JUnit. */
    public PerfTestExtension() {}

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        PerfTestRun run = PerfTestRun.of(context);
        if (run.configuration().mode() == Mode.SKIP) {
            return ConditionEvaluationResult.disabled(ConfigurationKeys.MODE + " = skip");
        }
        ForkedTest fork = ForkedTest.current();
        if (fork != null) {
            return fork.isDone()
                    ? ConditionEvaluationResult.disabled("the call that this fork is for has been made")
                    : ConditionEvaluationResult.enabled("it may be the call that this fork is for");
        }
        return run.runsOnce()
                ? ConditionEvaluationResult.enabled("it is not measured")
                : PerfTestRuns.condition(context.getUniqueId());
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Blackhole.class || type == Benchmark.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Blackhole.class
                ? BoundMethod.newBlackhole()
                : PerfTestInvocation.of(context).fixture();
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> call, ExtensionContext context)
            throws Throwable {
        run(new PerfTestBody(invocation, call), TestParameters.NONE, context);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> call, ExtensionContext context)
            throws Throwable {
        TestParameters parameters = TestParameters.of(
                Argument.of(call.getExecutable(), call.getArguments()),
                context.getDisplayName(),
                InvocationNumber.of(context));
        run(new PerfTestBody(invocation, call), parameters, context);
    }

    private static void run(PerfTestBody body, TestParameters parameters, ExtensionContext context) throws Throwable {
        PerfTestInvocation test = PerfTestInvocation.of(context);
        test.called(parameters);
        test.run(body);
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getExecutionException().isEmpty()) {
            PerfTestInvocation.of(context).requireCalled();
        }
    }

    @Override
    public void testFailed(ExtensionContext context, Throwable cause) {
        PerfTestInvocation.of(context).failed(cause);
    }
}
