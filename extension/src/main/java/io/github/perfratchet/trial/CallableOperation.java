package io.github.perfratchet.trial;

import java.util.concurrent.Callable;
import org.openjdk.jmh.infra.Blackhole;

/** An operation that calls a {@link Callable}. Each result is complete before the next call, and it is kept alive. */
public final class CallableOperation implements Operation {

    private final Callable<?> callable;
    private final Blackhole blackhole = BoundMethod.newBlackhole();

    /** Creates the operation of a callable. */
    public CallableOperation(Callable<?> callable) {
        this.callable = callable;
    }

    @Override
    public void invoke() throws Throwable {
        blackhole.consume(Completion.await(callable.call()));
    }
}
