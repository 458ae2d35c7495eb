package io.github.perfratchet;

import io.github.perfratchet.trial.Batch;
import io.github.perfratchet.trial.Batching;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.function.ThrowingConsumer;

/** The {@link PreparedBenchmark} of one test. */
record PreparedFixture<A>(
        BenchmarkFixture fixture,
        Callable<? extends A> setUp,
        ThrowingConsumer<? super A> onTearDown,
        Batching batching)
        implements PreparedBenchmark<A> {

    private static final int MOST_ITERATIONS = 100_000;
    private static final int MOST_AT_ONCE = 1 << 20;

    PreparedFixture(BenchmarkFixture fixture, Callable<? extends A> setUp) {
        this(fixture, setUp, argument -> {}, Batching.AUTOMATIC);
    }

    @Override
    public PreparedBenchmark<A> tearDown(ThrowingConsumer<? super A> tearDown) {
        return new PreparedFixture<>(fixture, setUp, tearDown, batching);
    }

    @Override
    public PreparedBenchmark<A> iterations(int iterations) {
        return with(batching.withIterations(require("iterations", iterations, 1, MOST_ITERATIONS)));
    }

    @Override
    public PreparedBenchmark<A> operations(int operations) {
        return with(batching.withOperations(require("operations", operations, 1, Integer.MAX_VALUE)));
    }

    @Override
    public PreparedBenchmark<A> warmupIterations(int iterations) {
        return with(batching.withWarmupIterations(require("warmupIterations", iterations, 0, MOST_ITERATIONS)));
    }

    @Override
    public PreparedBenchmark<A> batchSize(int operations) {
        return with(batching.withSize(require("batchSize", operations, 1, MOST_AT_ONCE)));
    }

    private PreparedBenchmark<A> with(Batching asked) {
        return new PreparedFixture<>(fixture, setUp, onTearDown, asked);
    }

    private int require(String setting, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(fixture.testName() + " asks for " + setting + "(" + value
                    + "): give it a whole number from " + least + " to " + most);
        }
        return value;
    }

    @Override
    public <T> T measure(Body<? super A, ? extends T> operation) throws Exception {
        return measured(null, operation);
    }

    @Override
    public <T> T measure(String label, Body<? super A, ? extends T> operation) throws Exception {
        return measured(label, operation);
    }

    @Override
    public A measureInPlace(ThrowingConsumer<? super A> operation) throws Exception {
        return measured(null, inPlace(operation));
    }

    @Override
    public A measureInPlace(String label, ThrowingConsumer<? super A> operation) throws Exception {
        return measured(label, inPlace(operation));
    }

    private static <A> Body<A, A> inPlace(ThrowingConsumer<? super A> operation) {
        return argument -> {
            operation.accept(argument);
            return argument;
        };
    }

    private <T> T measured(@Nullable String label, Body<? super A, ? extends T> operation) throws Exception {
        return fixture.measure(
                label, threads -> new SetUpBatch<>(setUp, operation, onTearDown), batching, () -> callOnce(operation));
    }

    private <T> T callOnce(Body<? super A, ? extends T> operation) throws Throwable {
        List<T> results = new ArrayList<>(1);
        Body<A, T> kept = argument -> {
            T value = operation.apply(argument);
            results.add(value);
            return value;
        };
        Batch batch = new SetUpBatch<>(setUp, kept, onTearDown);
        batch.around(1, batch);
        return results.get(0);
    }
}
