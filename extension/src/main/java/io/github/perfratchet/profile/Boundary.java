package io.github.perfratchet.profile;

import java.util.List;

/**
 * Where the stacks of a test end and those of PerfRatchet begin.
 *
 * @param batch calls the operations of a batch, in its method {@code invoke}
 * @param callers stand between the harness and the operation, as do their lambdas and nested classes
 */
public record Boundary(Class<?> batch, List<Class<?>> callers) {

    public Boundary {
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
