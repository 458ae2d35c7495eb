package io.github.perfratchet.trial;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.IterationParams;

/**
 * The one benchmark that JMH runs. It calls the operation of the active {@link Trial}.
 *
 * <p>JMH's annotation processor generated the loop of the benchmark when this module was built, so a user needs no annotation processor.
 */
@State(Scope.Thread)
public class OperationBenchmark {

    private Operation operation = () -> {};

    /** Called by JMH for each worker thread. */
    public OperationBenchmark() {}

    /** Binds the operation of this thread. */
    @Setup(Level.Trial)
    public void bind() throws Throwable {
        operation = Trial.require().operationForWorker();
    }

    /** Waits for the turn and starts metering. JMH does not time this method. */
    @Setup(Level.Iteration)
    public void start(IterationParams phase) throws Exception {
        Trial.require().iterationStarts(phase);
    }

    /** Ends metering and the turn. JMH does not time this method. */
    @TearDown(Level.Iteration)
    public void end(IterationParams phase) throws Exception {
        Trial.require().iterationEnds(phase);
    }

    /** Runs the operation once. */
    @Benchmark
    public void invoke() throws Throwable {
        operation.invoke();
    }
}
