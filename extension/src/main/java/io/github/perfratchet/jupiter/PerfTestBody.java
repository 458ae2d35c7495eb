package io.github.perfratchet.jupiter;

import io.github.perfratchet.Benchmark;
import io.github.perfratchet.trial.BoundMethod;
import java.lang.reflect.Method;
import java.util.List;
import org.junit.jupiter.api.extension.InvocationInterceptor.Invocation;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/**
 * The method of a performance test that JUnit is about to call.
 *
 * @param invocation calls the method
 * @param call the instance and the arguments of the method
 */
record PerfTestBody(Invocation<Void> invocation, ReflectiveInvocationContext<Method> call) {

    /** {@return whether the method measures only part of itself} */
    boolean takesBenchmark() {
        return List.of(call.getExecutable().getParameterTypes()).contains(Benchmark.class);
    }

    /** Calls the method. */
    void proceed() throws Throwable {
        invocation.proceed();
    }

    /** Skips the method, because it is measured elsewhere. */
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
