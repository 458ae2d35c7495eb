package io.github.perfratchet.trial;

/** A batch of an operation that needs no set-up. */
final class Repeated implements Batch {

    private final Operation operation;
    private int count;

    Repeated(Operation operation) {
        this.operation = operation;
    }

    @Override
    public void setUp(int operations) {
        count = operations;
    }

    @Override
    public void invoke() throws Throwable {
        for (int i = 0; i < count; i++) {
            operation.invoke();
        }
    }

    @Override
    public void tearDown() {}
}
