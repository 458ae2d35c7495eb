package io.github.perfratchet.harness;

import io.github.perfratchet.fork.ForkReport;
import io.github.perfratchet.fork.Lane;
import java.lang.reflect.InvocationTargetException;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Runs two forks at once, in lock-step. */
final class ForkedPair {

    private final Function<Lane, ForkRunner> current;
    private final Function<Lane, ForkRunner> base;
    private final @Nullable Integer processor;

    ForkedPair(Function<Lane, ForkRunner> current, Function<Lane, ForkRunner> base, @Nullable Integer processor) {
        this.current = current;
        this.base = base;
        this.processor = processor;
    }

    /**
     * What both measured.
     *
     * @param current the fork of the current code
     * @param base the fork of the base
     */
    record Reports(ForkReport current, ForkReport base) {}

    /** Says that the base's fork failed while the other measured. */
    static final class BaseFailedException extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient ForkReport current;
        private final Throwable failure;

        BaseFailedException(ForkReport current, Throwable failure) {
            super(failure);
            this.current = current;
            this.failure = failure;
        }

        ForkReport current() {
            return current;
        }

        Throwable failure() {
            return failure;
        }
    }

    /**
     * Runs both to their end.
     *
     * @param baseFirst whose JVM is started first, and whose slice is the first
     * @throws BaseFailedException if the current code was measured and the base was not
     * @throws Throwable what the test threw in the fork of the current code
     */
    Reports run(boolean baseFirst) throws Throwable {
        int side = baseFirst ? 1 : 0;
        CountDownLatch firstStarted = new CountDownLatch(1);
        try (LockStep lockStep = new LockStep(processor)) {
            FutureTask<ForkReport> other = new FutureTask<>(() -> runBase(lockStep, 1 - side, firstStarted));
            Thread thread = new Thread(other, "perfratchet-base");
            thread.setDaemon(true);
            thread.start();
            ForkReport report;
            try {
                report = run(current, lockStep, side, firstStarted);
            } finally {
                // No fork is left behind, whatever happens.
                thread.join();
            }
            try {
                return new Reports(report, other.get());
            } catch (ExecutionException e) {
                throw new BaseFailedException(report, Objects.requireNonNullElse(e.getCause(), e));
            }
        }
    }

    private ForkReport runBase(LockStep lockStep, int side, CountDownLatch firstStarted) throws Exception {
        try {
            return run(base, lockStep, side, firstStarted);
        } catch (Exception | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new InvocationTargetException(e);
        }
    }

    private static ForkReport run(
            Function<Lane, ForkRunner> fork, LockStep lockStep, int side, CountDownLatch firstStarted)
            throws Throwable {
        try {
            ForkRunner runner = fork.apply(lockStep.lane(side));
            if (side > 0) {
                firstStarted.await();
            }
            return runner.run(firstStarted::countDown);
        } finally {
            firstStarted.countDown();
            lockStep.ended(side);
        }
    }
}
