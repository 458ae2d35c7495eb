package io.github.perfratchet.harness.pairs;

import io.github.perfratchet.fork.ForkReport;
import io.github.perfratchet.fork.TurnAddress;
import io.github.perfratchet.harness.forks.ForkRunner;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Runs two forks at once, which take turns. */
final class ForkedPair {

    private final Function<TurnAddress, ForkRunner> current;
    private final Function<TurnAddress, ForkRunner> base;
    private final boolean baseFirst;
    private final LockStep lockStep;
    private final List<ForkRunner> runners = new CopyOnWriteArrayList<>();
    private final CountDownLatch firstStarted = new CountDownLatch(1);
    private final CountDownLatch bothStarted = new CountDownLatch(1);

    /**
     * Prepares a pair.
     *
     * @param baseFirst whether the JVM of the base is started first and measures the first iteration
     * @param processor the number of the processor that both sides measure on; {@code null} to leave the choice to the operating system
     */
    ForkedPair(
            Function<TurnAddress, ForkRunner> current,
            Function<TurnAddress, ForkRunner> base,
            boolean baseFirst,
            @Nullable Integer processor)
            throws IOException {
        this.current = current;
        this.base = base;
        this.baseFirst = baseFirst;
        this.lockStep = new LockStep(processor);
    }

    /**
     * The reports of both forks.
     *
     * @param current the report of the fork of the current code
     * @param base the report of the fork of the base
     */
    record Reports(ForkReport current, ForkReport base) {}

    /** Thrown if the fork of the base failed while the other fork measured. */
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

    /** Waits until the JVMs of both forks are about to be started, or have ended. */
    void awaitStarted() throws InterruptedException {
        bothStarted.await();
    }

    /** Ends both forks, whatever they are doing. */
    void abandon() throws IOException {
        // A fork that is about to start cannot connect to request its turns.
        lockStep.abandon();
        runners.forEach(ForkRunner::kill);
    }

    /**
     * Runs both forks to their end.
     *
     * @throws BaseFailedException if the current code was measured and the base was not
     * @throws Throwable the exception that the test threw in the fork of the current code
     */
    Reports run() throws Throwable {
        int side = baseFirst ? 1 : 0;
        try (lockStep) {
            BackgroundTask<ForkReport> other = BackgroundTask.start("perfratchet-base", () -> run(base, 1 - side));
            ForkReport report;
            try {
                report = run(current, side);
            } finally {
                // No fork is left behind, whatever happens.
                other.join();
            }
            return new Reports(report, reportOfBase(report, other));
        }
    }

    private static ForkReport reportOfBase(ForkReport current, BackgroundTask<ForkReport> base)
            throws BaseFailedException {
        try {
            return base.get();
        } catch (Throwable e) {
            throw new BaseFailedException(current, e);
        }
    }

    private ForkReport run(Function<TurnAddress, ForkRunner> fork, int side) throws Throwable {
        CountDownLatch started = side == 0 ? firstStarted : bothStarted;
        try {
            ForkRunner runner = fork.apply(lockStep.lane(side));
            runners.add(runner);
            if (side > 0) {
                firstStarted.await();
            }
            return runner.run(started::countDown);
        } finally {
            started.countDown();
            lockStep.ended(side);
        }
    }
}
