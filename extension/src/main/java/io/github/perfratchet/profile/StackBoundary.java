package io.github.perfratchet.profile;

import java.util.List;

/**
 * The boundary between the frames of a test and those of PerfRatchet in a stack.
 *
 * @param batch the class that calls the operations of a batch, in its method {@code invoke}
 * @param callers the classes between the harness and the operation; their lambdas and nested classes count too
 */
public record StackBoundary(Class<?> batch, List<Class<?>> callers) {

    public StackBoundary {
        callers = List.copyOf(callers);
    }

    boolean isCaller(String className) {
        return callers.stream().map(Class::getName).anyMatch(className::startsWith);
    }

    /** {@return the method that calls the operations of a batch} */
    String batchEntry() {
        return batch.getName() + ".invoke";
    }
}
