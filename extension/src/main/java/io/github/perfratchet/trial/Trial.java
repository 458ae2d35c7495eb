package io.github.perfratchet.trial;

import io.github.perfratchet.baseline.measurement.Fork;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
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
 * <p>The thread of the test calls {@link #run}, which runs JMH's tasks in a loop. The operation is therefore measured on the thread, and in
 * the state, in which JUnit would have called it.
 *
 * <p>JMH creates its benchmark, profiler and executor by class name, so nothing can be passed to them. They find the trial through
 * {@link #active()}. One trial is active in a JVM at a time.
 */
public final class Trial {

    private static final AtomicReference<@Nullable Trial> ACTIVE = new AtomicReference<>();

    private final Sampling sampling;
    private final Turn turn;
    private final Compilation compilation;
    private final TaskLoop tasks = new TaskLoop();
    private final IterationMeter meter;

    /** Workers that would otherwise run the operation wait here for the worker that waits for the turn. */
    private final CyclicBarrier workers;

    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private volatile @Nullable Running running;
    private volatile int currentPhase;

    /**
     * The state that is known once the test has given its operation.
     *
     * @param testThread the thread that measures
     */
    private record Running(Thread testThread, OperationSource operations, Batching batching, Phases phases) {}

    /**
     * The totals at the end of the warm-up.
     *
     * @param collections the garbage collections until then
     * @param compilerNanos how long the JIT compiler had worked, in nanoseconds of CPU time
     */
    private record Before(GarbageCollections collections, long compilerNanos) {}

    private volatile Before before;

    private Trial(Sampling sampling, Set<Long> harnessThreads, Turn turn, Compilation compilation) {
        this.sampling = sampling;
        this.turn = turn;
        this.compilation = compilation;
        this.workers = new CyclicBarrier(sampling.threads());
        this.meter = new IterationMeter(harnessThreads);
        this.before = soFar();
    }

    private Before soFar() {
        // If only the JVM reports the time, the time of a compiler thread that has ended is lost.
        return new Before(GarbageCollections.soFar(), meter.demand().compilerCpuNanos());
    }

    /**
     * Opens the trial of this JVM.
     *
     * @param harnessThreads the ids of the threads that do not work for the operation
     * @param turn asked before each measured iteration
     * @param compilation how the JIT compiler of this JVM works
     * @throws IllegalStateException if another trial is active
     */
    public static Trial open(Sampling sampling, Set<Long> harnessThreads, Turn turn, Compilation compilation) {
        Trial trial = new Trial(sampling, harnessThreads, turn, compilation);
        if (!ACTIVE.compareAndSet(null, trial)) {
            throw new IllegalStateException("another operation is being measured in this JVM; measure one at a time");
        }
        return trial;
    }

    /** {@return the active trial of this JVM; {@code null} if there is none} */
    public static @Nullable Trial active() {
        return ACTIVE.get();
    }

    static Trial require() {
        Trial trial = ACTIVE.get();
        if (trial == null) {
            throw new IllegalStateException("nothing is being measured; only PerfRatchet can run this benchmark");
        }
        return trial;
    }

    /**
     * Runs JMH's tasks on the current thread until JMH is done, and then counts the bytes of an operation.
     *
     * @param batching the settings of the test for operations that are {@linkplain Batch batches}, which only one thread can run
     * @return the measurement; its {@linkplain Fork#seconds() seconds} are not known here and are 0
     * @throws Throwable the exception that the operation throws
     */
    public Fork run(OperationSource operations, Batching batching) throws Throwable {
        if (running != null) {
            throw new IllegalStateException("the operation of this test has been measured already");
        }
        Phases phases = new Phases(sampling, batching, compilation, meter.demand());
        running = new Running(Thread.currentThread(), operations, batching, phases);
        tasks.run(sampling.threads());
        Throwable thrown = failure.get();
        if (thrown != null) {
            throw thrown;
        }
        if (phases.record().isEmpty()) {
            throw new IllegalStateException("JMH ended without measuring anything");
        }
        turn.leave();
        GarbageCollections collections = GarbageCollections.soFar().since(before.collections());
        long compilerNanos = compilerNanos();
        Double bytes = countBytes(operations.forWorker(sampling.threads()), phases);
        return new Fork(
                phases.record().iterations(),
                bytes,
                collections.count(),
                collections.millis(),
                TimeUnit.NANOSECONDS.toMillis(Math.max(0, compilerNanos)),
                ResidentMemory.peakBytes(),
                meter.rulerNanos(),
                0);
    }

    /**
     * {@return how long the JIT compiler has worked for the measurement, in nanoseconds of CPU time} Between the iterations, a compiler in
     * the foreground works for JMH.
     */
    private long compilerNanos() {
        return compilation == Compilation.FOREGROUND
                ? meter.compilerNanosOfIterations()
                : meter.demand().compilerCpuNanos() - before.compilerNanos();
    }

    private @Nullable Double countBytes(Operation operation, Phases phases) throws Throwable {
        AllocationCounter counter = meter.allocationCounter(operation);
        double nanos = phases.record().shortestNanos();
        WarmUp unsettled = phases.unsettled();
        if (unsettled != null) {
            counter.settle(unsettled, nanos);
        }
        return counter.bytesPerOperation(nanos);
    }

    /** {@return whether the test has given its operation to {@link #run}} */
    public boolean started() {
        return running != null;
    }

    /** {@return notes for the reader of this trial's figures} */
    public List<String> notes() {
        Running known = running;
        return known == null ? List.of() : known.phases().record().notes();
    }

    /** Ends the trial, so that another one can be opened. JMH does not wait for tasks that will not run any more. */
    public void close() {
        tasks.close();
        meter.close();
        ACTIVE.compareAndSet(this, null);
    }

    /** {@return the loop that runs JMH's tasks} */
    TaskLoop tasks() {
        return tasks;
    }

    void failed(Throwable thrown) {
        // JMH stops workers with its own exception after another worker has failed.
        if (thrown instanceof FailureAssistException) {
            return;
        }
        failure.compareAndSet(null, thrown);
        workers.reset();
    }

    Operation operationForWorker() throws Throwable {
        Running known = requireRunning();
        Operation operation = known.operations().forWorker(sampling.threads());
        return operation instanceof Batch batch ? meter.batched(batch, sampling, known.batching()) : operation;
    }

    private Running requireRunning() {
        Running known = running;
        if (known == null) {
            throw new IllegalStateException("the test has given no operation yet");
        }
        return known;
    }

    /** Called on JMH's own thread when an iteration is about to start. */
    void iterationBegins(IterationParams phase) {
        Running known = running;
        if (known != null && known.batching().operations() != null) {
            PhaseLength.callOnce(phase);
        }
    }

    /** Starts an iteration. The thread of the test meters for all workers, and waits for the turn of all of them. */
    void iterationStarts(IterationParams phase) throws IOException, InterruptedException, BrokenBarrierException {
        boolean measured = isMeasured(phase);
        Running known = requireRunning();
        if (Thread.currentThread() == known.testThread()) {
            if (measured) {
                currentPhase = 1;
                turn.await();
                workers.await();
            }
            meter.start(measured, known.phases().isWatched(measured));
        } else if (measured) {
            workers.await();
        }
    }

    void iterationEnds(IterationParams phase) throws IOException {
        if (Thread.currentThread() == requireRunning().testThread()) {
            meter.stop();
            boolean measured = isMeasured(phase);
            if (measured) {
                // This comes before any calculation, because the other side is waiting.
                turn.pass();
            }
            meter.finish(measured);
        }
    }

    /**
     * {@return 0 during the warm-up, 1 from the first measured iteration on} It is a number that code can use as an index. A branch that
     * the warm-up never takes would be compiled when it is first taken, during the measurement.
     */
    public int phase() {
        return currentPhase;
    }

    private static boolean isMeasured(IterationParams phase) {
        return phase.getType() == IterationType.MEASUREMENT;
    }

    /** Processes JMH's result of an iteration, on JMH's own thread, and ends the phase if it is over. */
    void iterationResult(IterationParams phase, IterationResult result) {
        if (result.getMetadata().getAllOps() == 0 || failure.get() != null) {
            return;
        }
        Phases phases = requireRunning().phases();
        boolean measured = isMeasured(phase);
        Metered iteration = meter.iteration(result, sampling.threads());
        if (phases.isOver(measured, iteration, meter.demandOfIteration())) {
            if (!measured) {
                before = soFar();
            }
            PhaseLength.endAfterThis(phase);
        } else if (meter.isBatched()) {
            PhaseLength.goOn(phase);
        }
    }
}
