package io.github.perfratchet;

import java.lang.reflect.Method;
import java.util.function.Supplier;

/** Kotlin's {@code suspend} functions, which JUnit 6 runs as tests and which only a coroutine can call. */
final class SuspendFunctions {

    /** What Kotlin's compiler adds as the last parameter. */
    private static final String CONTINUATION = "kotlin.coroutines.Continuation";

    private SuspendFunctions() {}

    /**
     * Refuses to measure one.
     *
     * @throws ConfigurationException if the method is one
     */
    static void refuse(Method method, Supplier<String> test) {
        Class<?>[] types = method.getParameterTypes();
        if (types.length > 0 && types[types.length - 1].getName().equals(CONTINUATION)) {
            throw new ConfigurationException("@" + annotation(method) + " cannot measure " + test.get()
                    + ", a suspend function; make it a plain function, fun " + method.getName()
                    + "() { runBlocking { ... } }");
        }
    }

    private static String annotation(Method method) {
        return PerfTestAttributes.of(method).map(PerfTestAttributes::annotation).orElse(PerfTest.class.getSimpleName());
    }
}
