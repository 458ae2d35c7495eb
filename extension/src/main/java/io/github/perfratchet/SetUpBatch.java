package io.github.perfratchet;

import io.github.perfratchet.trial.Batch;
import io.github.perfratchet.trial.BoundMethod;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.function.ThrowingConsumer;
import org.openjdk.jmh.infra.Blackhole;

/** Operations on arguments of their own, whose results are complete before the next call, and kept alive. */
final class SetUpBatch<A> implements Batch {

    private final Callable<? extends A> setUp;
    private final PreparedBenchmark.Body<? super A, ?> operation;
    private final ThrowingConsumer<? super A> tearDown;
    private final Blackhole blackhole = BoundMethod.newBlackhole();
    private @Nullable Object[] arguments = new Object[1];
    private int count;

    SetUpBatch(
            Callable<? extends A> setUp,
            PreparedBenchmark.Body<? super A, ?> operation,
            ThrowingConsumer<? super A> tearDown) {
        this.setUp = setUp;
        this.operation = operation;
        this.tearDown = tearDown;
    }

    @Override
    public void setUp(int operations) throws Throwable {
        if (arguments.length < operations) {
            arguments = new Object[operations];
        }
        while (count < operations) {
            arguments[count] = setUp.call();
            count++;
        }
    }

    @Override
    public void invoke() throws Throwable {
        @Nullable Object[] ofBatch = arguments;
        int operations = count;
        for (int i = 0; i < operations; i++) {
            blackhole.consume(Completion.await(operation.apply(argument(ofBatch[i]))));
        }
    }

    @Override
    public void tearDown() throws Throwable {
        while (count > 0) {
            count--;
            A argument = argument(arguments[count]);
            // Nothing is kept from the collector that is not needed any more.
            arguments[count] = null;
            tearDown.accept(argument);
        }
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // set up as an A, which may be one that may be null
    private A argument(@Nullable Object argument) {
        return (A) argument;
    }
}
