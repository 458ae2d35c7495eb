package io.github.perfratchet.trial;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** An operation that calls a method handle, for test classes that do not allow a class to be generated in their name. */
final class HandleOperation implements Operation {

    /** Creates an operation from a handle and the arguments to bind to it. */
    static final MethodHandle FACTORY = factory();

    private final MethodHandle bound;

    private HandleOperation(MethodHandle bound) {
        this.bound = bound;
    }

    static Operation of(MethodHandle handle, Object[] arguments) {
        return new HandleOperation(MethodHandles.insertArguments(handle, 0, arguments));
    }

    @Override
    public void invoke() throws Throwable {
        bound.invokeExact();
    }

    private static MethodHandle factory() {
        try {
            return MethodHandles.lookup()
                    .findStatic(
                            HandleOperation.class,
                            "of",
                            MethodType.methodType(Operation.class, MethodHandle.class, Object[].class));
        } catch (NoSuchMethodException | IllegalAccessException e) {
            throw new ExceptionInInitializerError(e);
        }
    }
}
