package io.github.perfratchet.trial;

/**
 * Repeats a share of the operations: a slowdown of known size, to see whether the gate finds it. With a share of 0 it is the
 * same code and repeats none.
 */
public final class ExtraWork implements Operation {

    private final Operation operation;
    private final int period;
    private int untilRepetition;

    /**
     * Wraps an operation.
     *
     * @param share how many of the operations are repeated, as a ratio from 0 to 1
     */
    public ExtraWork(Operation operation, double share) {
        this.operation = operation;
        this.period = share == 0 ? Integer.MAX_VALUE : (int) Math.round(1 / share);
        this.untilRepetition = period;
    }

    @Override
    public void invoke() throws Throwable {
        operation.invoke();
        if (--untilRepetition == 0) {
            untilRepetition = period;
            operation.invoke();
        }
    }
}
