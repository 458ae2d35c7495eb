package io.github.perfratchet.jupiter;

import io.github.perfratchet.configuration.ConfigurationException;
import java.lang.reflect.Method;
import java.util.function.Supplier;

/** Rejects Kotlin's {@code suspend} functions. JUnit 6 runs them as tests, but only a coroutine can call them. */
final class SuspendFunctions {

    /** The type of the last parameter, which Kotlin's compiler adds. */
    private static final String CONTINUATION = "kotlin.coroutines.Continuation";

    private SuspendFunctions() {}

    /**
     * Rejects a {@code suspend} function.
     *
     * @param annotation the name of the annotation on the method
     * @param test returns the name of the test
     * @throws ConfigurationException if the method is a {@code suspend} function
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
