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
 * <p>The test's thread calls {@link #run} and turns in a loop there that runs JMH's tasks, so the operation is measured on the
 * thread, and in the state, in which JUnit would have called it. JMH finds the trial through {@link #active()}: it makes its
 * benchmark, profiler and executor by class name, so there is no other way to hand them anything. One trial is active in a JVM
 * at a time.
 */
public final class Trial {

    private static final AtomicReference<@Nullable Trial> ACTIVE = new AtomicReference<>();

    private final Sampling sampling;
    private final Turn turn;
    private final Compilation compilation;
    private final TaskLoop tasks = new TaskLoop();
    private final IterationMeter meter;

    /** Where workers that would else run the operation wait for the one that waits for the turn. */
    private final CyclicBarrier workers;

    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private volatile @Nullable Running running;
    private volatile int currentPhase;

    /**
     * What is known once the test has given its operation.
     *
     * @param testThread the thread that measures
     */
    private record Running(Thread testThread, OperationSource operations, Batching batching, Phases phases) {}

    /**
     * What had been done when the warm-up ended.
     *
     * @param compilerNanos how long the compiler had worked, in nanoseconds of CPU time
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
        // Where only the JVM tells, a thread of the compiler that has ended takes its time with it.
        return new Before(GarbageCollections.soFar(), meter.demand().compilerCpuNanos());
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
     * @param batching what the test asks for of operations that are {@linkplain Batch batches}, which one thread alone can run
     * @return what was measured; its {@linkplain Fork#seconds() seconds} are not known here and 0
     * @throws Throwable whatever the operation throws
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
                phases.record().slices(),
                bytes,
                collections.count(),
                collections.millis(),
                TimeUnit.NANOSECONDS.toMillis(Math.max(0, compilerNanos)),
                ResidentMemory.peakBytes(),
                meter.rulerNanos(),
                0);
    }

    /** Between the iterations the compiler in the foreground works for JMH. */
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

    /** {@return whether the operation was given to {@link #run}} */
    public boolean started() {
        return running != null;
    }

    /** {@return what the reader of this trial's figures should know} */
    public List<String> notes() {
        Running known = running;
        return known == null ? List.of() : known.phases().record().notes();
    }

    /** Ends the trial; another can be opened. JMH does not wait for what nobody runs any more. */
    public void close() {
        tasks.close();
        meter.close();
        ACTIVE.compareAndSet(this, null);
    }

    /** {@return the threads that run JMH's tasks} */
    TaskLoop tasks() {
        return tasks;
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

    /** Hears, on JMH's own thread, that an iteration is about to begin. */
    void iterationBegins(IterationParams phase) {
        Running known = running;
        if (known != null && known.batching().operations() != null) {
            PhaseLength.callOnce(phase);
        }
    }

    /** Starts a slice; the test's thread meters for all workers, and waits for the turn of all. */
    void sliceStarts(IterationParams phase) throws IOException, InterruptedException, BrokenBarrierException {
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

    void sliceEnds(IterationParams phase) throws IOException {
        if (Thread.currentThread() == requireRunning().testThread()) {
            meter.stop();
            boolean measured = isMeasured(phase);
            if (measured) {
                // Before anything is computed: the other side waits.
                turn.pass();
            }
            meter.finish(measured);
        }
    }

    /**
     * {@return 0 during the warm-up, 1 from the first measured iteration on} A number, for code to index by: a branch that the warm-up never
     * takes is compiled once it is taken, while it is measured.
     */
    public int phase() {
        return currentPhase;
    }

    private static boolean isMeasured(IterationParams phase) {
        return phase.getType() == IterationType.MEASUREMENT;
    }

    /** Takes in what JMH says of the slice, on JMH's own thread, and ends the phase when it has served its purpose. */
    void sliceResult(IterationParams phase, IterationResult result) {
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
