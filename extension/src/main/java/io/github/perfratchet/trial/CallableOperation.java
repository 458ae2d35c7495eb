package io.github.perfratchet.trial;

import java.util.concurrent.Callable;
import org.openjdk.jmh.infra.Blackhole;

/** A callable whose results are complete before the next call, and kept alive. */
public final class CallableOperation implements Operation {

    private final Callable<?> callable;
    private final Blackhole blackhole = BoundMethod.newBlackhole();

    /** Makes the operation of a callable. */
    public CallableOperation(Callable<?> callable) {
        this.callable = callable;
    }

    @Override
    public void invoke() throws Throwable {
        blackhole.consume(Completion.await(callable.call()));
    }
}
