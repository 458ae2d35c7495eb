package io.github.perfratchet.trial;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Runs the operations of an iteration batch by batch. The set-up and the tear-down of a batch are outside of the clock and of the meter.
 * JMH times them too, but its result is not used.
 */
final class BatchLoop implements Operation {

    /** Reading the clocks takes about a thousandth of this time. */
    private static final long LONG_ENOUGH_NANOS = 1_000_000;

    /** A set-up that is much longer than its operation must not make iterations of seconds. */
    private static final Duration LEAST_PATIENCE = Duration.ofMillis(20);

    private static final int MOST_OPERATIONS = 1 << 20;

    /** The divisor of the heap size: the arguments that are set up at once may take up to an eighth of the heap. */
    private static final int SHARE_OF_HEAP = 8;

    private static final long PAUSE_NANOS = 50_000;

    private final Batch batch;
    private final WorkMeter meter;
    private final Batching batching;
    private final long patienceNanos;
    private int size;
    private boolean idle;
    private long operations;
    private long timedNanos;
    private long start;
    private long elapsedNanos;
    private @Nullable Work work;

    BatchLoop(Batch batch, WorkMeter meter, Sampling sampling, Batching batching) {
        this.batch = batch;
        this.meter = meter;
        this.batching = batching;
        this.patienceNanos =
                Math.max(LEAST_PATIENCE.toNanos(), sampling.iterationTime().toNanos());
        this.size = batching.size() == null ? 1 : batching.size();
    }

    void iterationStarts(boolean measured) {
        idle = !measured && Integer.valueOf(0).equals(batching.warmupIterations());
        operations = 0;
        timedNanos = 0;
        work = null;
        start = System.nanoTime();
    }

    void iterationEnds() {
        elapsedNanos = System.nanoTime() - start;
    }

    /** {@return the work of the iteration; {@code null} if it was idle} */
    @Nullable
    Metered iteration() {
        Work done = work;
        return done == null ? null : new Metered(operations, (double) timedNanos / operations, elapsedNanos, done);
    }

    /** {@return how many operations are set up at once} */
    int size() {
        return size;
    }

    /** JMH calls this method until its time is up. */
    @Override
    public void invoke() throws Throwable {
        Integer wanted = batching.operations();
        if (idle || (wanted != null && operations >= wanted)) {
            LockSupport.parkNanos(PAUSE_NANOS);
            return;
        }
        do {
            run(wanted == null ? size : (int) Math.min(size, wanted - operations));
        } while (wanted != null && operations < wanted);
    }

    private void run(int count) throws Throwable {
        long begun = System.nanoTime();
        long bytesBefore = meter.bytesOfCurrentThread();
        long[] measured = new long[2];
        batch.around(count, () -> {
            measured[0] = meter.bytesOfCurrentThread() - bytesBefore;
            measured[1] = measure();
        });
        operations += count;
        timedNanos += measured[1];
        if (count == size) {
            adapt(measured[1], System.nanoTime() - begun, measured[0]);
        }
    }

    private long measure() throws Throwable {
        WorkMeter.Mark start = meter.start();
        long from = System.nanoTime();
        batch.invoke();
        long nanos = System.nanoTime() - from;
        Work done = meter.between(start, meter.end());
        work = work == null ? done : work.plus(done);
        return nanos;
    }

    /** Doubles the size of the batches until their operations take long enough to be timed. */
    private void adapt(long nanos, long nanosWithSetUp, long bytesOfSetUp) {
        long heap = Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP;
        if (batching.size() == null
                && nanos < LONG_ENOUGH_NANOS
                && 2 * nanosWithSetUp < patienceNanos
                && 2 * bytesOfSetUp < heap
                && 2 * size <= MOST_OPERATIONS) {
            size *= 2;
        }
    }
}
