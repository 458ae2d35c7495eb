package io.github.perfratchet;

import io.github.perfratchet.trial.BoundMethod;
import io.github.perfratchet.trial.Operation;
import java.util.concurrent.Callable;
import org.openjdk.jmh.infra.Blackhole;

/** A callable whose results are complete before the next call, and kept alive. */
final class CallableOperation implements Operation {

    private final Callable<?> callable;
    private final Blackhole blackhole = BoundMethod.newBlackhole();

    CallableOperation(Callable<?> callable) {
        this.callable = callable;
    }

    @Override
    public void invoke() throws Throwable {
        blackhole.consume(Completion.await(callable.call()));
    }
}
