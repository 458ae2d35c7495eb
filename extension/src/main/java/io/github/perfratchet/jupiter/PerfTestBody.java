package io.github.perfratchet.jupiter;

import io.github.perfratchet.Benchmark;
import io.github.perfratchet.trial.BoundMethod;
import java.lang.reflect.Method;
import java.util.List;
import org.junit.jupiter.api.extension.InvocationInterceptor.Invocation;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/**
 * The method of a performance test, which JUnit is about to call.
 *
 * @param invocation calls it
 * @param call its instance and its arguments
 */
record PerfTestBody(Invocation<Void> invocation, ReflectiveInvocationContext<Method> call) {

    /** {@return whether it measures only part of itself} */
    boolean takesBenchmark() {
        return List.of(call.getExecutable().getParameterTypes()).contains(Benchmark.class);
    }

    /** Calls the method. */
    void proceed() throws Throwable {
        invocation.proceed();
    }

    /** Does not call the method: it is measured elsewhere. */
    void skip() {
        invocation.skip();
    }

    /** {@return the whole method as an operation} */
    BoundMethod operation() {
        return BoundMethod.of(
                call.getExecutable(),
                call.getTarget().orElseThrow(),
                call.getArguments().toArray());
    }
}
