package io.github.perfratchet.trial;

import io.github.perfratchet.baseline.measurement.Fork;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.runner.FailureAssistException;
import org.openjdk.jmh.runner.IterationType;

/**
 * One JMH trial of one operation in this JVM.
 *
 * <p>The test's thread calls {@link #run} and turns in a loop there that runs JMH's tasks, so the operation is measured on the
 * thread, and in the state, in which JUnit would have called it. JMH finds the trial through {@link #active()}: it makes its
 * benchmark, profiler and executor by class name, so there is no other way to hand them anything. One trial is active in a JVM
 * at a time.
 */
public final class Trial {

    private static final AtomicReference<@Nullable Trial> ACTIVE = new AtomicReference<>();

    /** JMH's tasks, and then an empty one. */
    private final BlockingQueue<Optional<Runnable>> tasks = new LinkedBlockingQueue<>();

    private final CountDownLatch over = new CountDownLatch(1);
    private final Ruler ruler = new Ruler();
    private final Turn turn;
    private final Compilation compilation;

    /** Where workers that would else run the operation wait for the one that waits for the turn. */
    private final CyclicBarrier workers;

    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final WorkMeter meter;
    private final Sampling sampling;
    private volatile Batching batching = Batching.AUTOMATIC;
    private volatile SliceRecord record;
    private volatile @Nullable OperationSource source;
    private volatile @Nullable BatchLoop batches;
    private volatile @Nullable Thread testThread;
    private WorkMeter.@Nullable Mark sliceStart;
    private ProcessorDemand.@Nullable Reading demandBefore;
    private volatile ProcessorDemand.@Nullable Interval lastDemand;
    private volatile @Nullable Work lastWork;
    private volatile @Nullable WarmUp warmUp;
    private @Nullable SettledHeap settledHeap;

    /** Where the warm-up is of a set length: whether the code is warm by then is known later. */
    private volatile @Nullable WarmUp settling;

    private volatile boolean closed;
    private volatile boolean measuring;
    private int warmupIterations;
    private volatile GarbageCollections collectionsBefore = GarbageCollections.soFar();
    private final ProcessorDemand demand = new ProcessorDemand();
    private volatile long compilerNanosBefore = compilerNanos();
    private long compilerNanosAtStart;
    private long compilerNanosOfSlices;

    private Trial(Sampling sampling, Set<Long> harnessThreads, Turn turn, Compilation compilation) {
        this.sampling = sampling;
        this.turn = turn;
        this.compilation = compilation;
        this.workers = new CyclicBarrier(sampling.threads());
        this.meter = new WorkMeter(harnessThreads);
        this.record = new SliceRecord(sampling, batching);
    }

    /**
     * Opens the trial of this JVM.
     *
     * @param harnessThreads ids of the threads whose work is not the operation's
     * @param turn asked before each measured slice
     * @param compilation how the JIT compiler of this JVM works
     * @throws IllegalStateException if another is active
     */
    public static Trial open(Sampling sampling, Set<Long> harnessThreads, Turn turn, Compilation compilation) {
        Trial trial = new Trial(sampling, harnessThreads, turn, compilation);
        if (!ACTIVE.compareAndSet(null, trial)) {
            throw new IllegalStateException("another operation is being measured in this JVM; measure one at a time");
        }
        return trial;
    }

    /** {@return the trial of this JVM, if one is being run} */
    public static @Nullable Trial active() {
        return ACTIVE.get();
    }

    static Trial require() {
        Trial trial = ACTIVE.get();
        if (trial == null) {
            throw new IllegalStateException("nothing is being measured; this benchmark is run by PerfRatchet alone");
        }
        return trial;
    }

    /**
     * Runs JMH's tasks on the current thread until JMH is done, then counts the bytes of an operation.
     *
     * @param asked what the test asks for of operations that are {@linkplain Batch batches}, which one thread alone can run
     * @return what was measured; its {@linkplain Fork#seconds() seconds} are not known here and 0
     * @throws Throwable whatever the operation throws
     */
    public Fork run(OperationSource operations, Batching asked) throws Throwable {
        if (source != null) {
            throw new IllegalStateException("the operation of this test has been measured already");
        }
        testThread = Thread.currentThread();
        batching = asked;
        record = new SliceRecord(sampling, asked);
        source = operations;
        ProcessorDemand.Reading now = demand.read();
        warmUp = new WarmUp(sampling.warmup(), compilation, now);
        // The shorter of the two waits does: bytes need compiled code, and no steady times.
        settling = sampling.warmup() == null && asked.warmupIterations() == null
                ? null
                : new WarmUp(null, Compilation.FOREGROUND, now);
        startOtherWorkers();
        runTasks();
        Throwable thrown = failure.get();
        if (thrown != null) {
            throw thrown;
        }
        if (record.isEmpty()) {
            throw new IllegalStateException("JMH ended without measuring anything");
        }
        turn.leave();
        GarbageCollections collections = GarbageCollections.soFar().since(collectionsBefore);
        long compilerNanos =
                compilation == Compilation.FOREGROUND ? compilerNanosOfSlices : compilerNanos() - compilerNanosBefore;
        Double bytes = countBytes(operations.forWorker(sampling.threads()));
        return new Fork(
                record.slices(),
                bytes,
                collections.count(),
                collections.millis(),
                TimeUnit.NANOSECONDS.toMillis(Math.max(0, compilerNanos)),
                ResidentMemory.peakBytes(),
                ruler.medianNanos(),
                0);
    }

    /** Where only the JVM tells, a thread of the compiler that has ended takes its time with it. */
    private long compilerNanos() {
        return demand.read().compilerCpuNanos();
    }

    private @Nullable Double countBytes(Operation operation) throws Throwable {
        AllocationCounter counter = allocationCounter(operation);
        double nanos = record.shortestNanos();
        WarmUp unsettled = settling;
        if (unsettled != null) {
            counter.settle(unsettled, nanos);
        }
        return counter.bytesPerOperation(nanos);
    }

    private AllocationCounter allocationCounter(Operation operation) {
        BatchLoop loop = batches;
        return operation instanceof Batch batch && loop != null
                ? new AllocationCounter(meter, demand, batch, loop.size())
                : new AllocationCounter(meter, demand, new Repeated(operation), Integer.MAX_VALUE);
    }

    /** {@return whether the operation was given to {@link #run}} */
    public boolean started() {
        return source != null;
    }

    /** {@return what the reader of this trial's figures should know} */
    public List<String> notes() {
        return record.notes();
    }

    /** Ends the trial; another can be opened. JMH does not wait for what nobody runs any more. */
    public void close() {
        closed = true;
        for (Optional<Runnable> task = tasks.poll(); task != null; task = tasks.poll()) {
            task.ifPresent(Trial::cancel);
        }
        endTasks();
        meter.close();
        ACTIVE.compareAndSet(this, null);
    }

    private static void cancel(Runnable task) {
        if (task instanceof Future<?> future) {
            future.cancel(true);
        }
    }

    private void startOtherWorkers() {
        for (int i = 1; i < sampling.threads(); i++) {
            Thread worker = new Thread(this::runTasks, "perfratchet-worker-" + i);
            worker.setDaemon(true);
            worker.start();
        }
    }

    private void runTasks() {
        try {
            for (Optional<Runnable> task = tasks.take(); task.isPresent(); task = tasks.take()) {
                task.get().run();
            }
            // for the next worker
            endTasks();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            over.countDown();
        }
    }

    void add(Runnable task) {
        if (closed) {
            throw new RejectedExecutionException("the operation is no longer measured");
        }
        tasks.add(Optional.of(task));
    }

    void endTasks() {
        tasks.add(Optional.empty());
    }

    boolean awaitEnd(long timeout, TimeUnit unit) throws InterruptedException {
        return over.await(timeout, unit);
    }

    void failed(Throwable thrown) {
        // Workers that JMH stops because another failed say so with an exception of JMH's.
        if (thrown instanceof FailureAssistException) {
            return;
        }
        failure.compareAndSet(null, thrown);
        workers.reset();
    }

    Operation operationForWorker() throws Throwable {
        OperationSource given = source;
        if (given == null) {
            throw new IllegalStateException("the test has given no operation yet");
        }
        Operation operation = given.forWorker(sampling.threads());
        if (operation instanceof Batch batch) {
            BatchLoop loop = new BatchLoop(batch, meter, sampling, batching);
            batches = loop;
            return loop;
        }
        return operation;
    }

    /** Hears, on JMH's own thread, that an iteration is about to begin. */
    void iterationBegins(IterationParams phase) {
        if (batching.operations() != null) {
            PhaseLength.callOnce(phase);
        }
    }

    /** Starts a slice; the test's thread meters for all workers, and waits for the turn of all. */
    void sliceStarts(IterationParams phase) throws IOException, InterruptedException, BrokenBarrierException {
        if (Thread.currentThread() == testThread) {
            if (isMeasured(phase)) {
                measuring = true;
                turn.await();
                workers.await();
            }
            ruler.time();
            demandBefore = isWatched(phase) ? demand.read() : null;
            if (isMeasured(phase)) {
                compilerNanosAtStart = demand.compilerCpuNanos();
            }
            BatchLoop loop = batches;
            if (loop == null) {
                sliceStart = meter.start();
            } else {
                loop.sliceStarts(isMeasured(phase));
            }
        } else if (isMeasured(phase)) {
            workers.await();
        }
    }

    void sliceEnds(IterationParams phase) throws IOException {
        if (Thread.currentThread() == testThread) {
            WorkMeter.Mark start = sliceStart;
            BatchLoop loop = batches;
            WorkMeter.Mark end = start == null ? null : meter.end();
            if (loop != null) {
                loop.sliceEnds();
            }
            if (isMeasured(phase)) {
                // Before anything is computed: the other side waits.
                turn.pass();
                compilerNanosOfSlices += demand.compilerCpuNanos() - compilerNanosAtStart;
            }
            ProcessorDemand.Reading before = demandBefore;
            lastDemand = before == null ? null : demand.read().since(before);
            if (start != null && end != null) {
                lastWork = meter.between(start, end);
            }
        }
    }

    /** {@return whether warming up is over} */
    public boolean measuring() {
        return measuring;
    }

    /** {@return whether the slice may be one after which the code is warm} */
    private boolean isWatched(IterationParams phase) {
        return !isMeasured(phase) || settling != null;
    }

    private static boolean isMeasured(IterationParams phase) {
        return phase.getType() == IterationType.MEASUREMENT;
    }

    /** Takes in what JMH says of the slice, on JMH's own thread, and ends the phase when it has served its purpose. */
    void sliceResult(IterationParams phase, IterationResult result) {
        if (result.getMetadata().getAllOps() == 0 || failure.get() != null) {
            return;
        }
        BatchLoop loop = batches;
        Metered slice = loop == null ? timedByJmh(result) : loop.slice();
        boolean phaseOver;
        if (isOver(settling, slice)) {
            settling = null;
        }
        if (isMeasured(phase)) {
            phaseOver = slice != null && record.add(slice);
        } else {
            phaseOver = isReady(slice);
            if (phaseOver) {
                collectionsBefore = GarbageCollections.soFar();
                compilerNanosBefore = compilerNanos();
            }
        }
        if (phaseOver) {
            PhaseLength.endAfterThis(phase);
        } else if (loop != null) {
            PhaseLength.goOn(phase);
        }
    }

    private @Nullable Metered timedByJmh(IterationResult result) {
        Work work = lastWork;
        return work == null ? null : Metered.of(result, sampling.threads(), work);
    }

    /** {@return whether the code is warm and the heap is settled} To be asked after each iteration of the warm-up. */
    private boolean isReady(@Nullable Metered slice) {
        if (settledHeap != null) {
            return settledHeap.isOver(slice);
        }
        if (!isWarm(slice)) {
            return false;
        }
        settledHeap = SettledHeap.collect();
        // What the user has set is kept.
        return sampling.warmup() != null || batching.warmupIterations() != null;
    }

    private boolean isWarm(@Nullable Metered slice) {
        Integer wanted = batching.warmupIterations();
        return wanted == null ? isOver(warmUp, slice) : ++warmupIterations >= wanted;
    }

    private boolean isOver(@Nullable WarmUp warming, @Nullable Metered slice) {
        ProcessorDemand.Interval during = lastDemand;
        return warming != null && during != null && warming.isOver(slice, during);
    }
}
