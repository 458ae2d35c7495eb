package io.github.perfratchet.jupiter;

import io.github.perfratchet.configuration.ConfigurationException;
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
     * @param annotation the name of the annotation that asks for it
     * @throws ConfigurationException if the method is one
     */
    static void refuse(Method method, String annotation, Supplier<String> test) {
        Class<?>[] types = method.getParameterTypes();
        if (types.length > 0 && types[types.length - 1].getName().equals(CONTINUATION)) {
            throw new ConfigurationException("@" + annotation + " cannot measure " + test.get()
                    + ", a suspend function; make it a plain function, fun " + method.getName()
                    + "() { runBlocking { ... } }");
        }
    }
}
