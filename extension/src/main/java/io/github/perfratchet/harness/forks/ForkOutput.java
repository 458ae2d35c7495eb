package io.github.perfratchet.harness.forks;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.function.IntConsumer;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.IterationType;
import org.openjdk.jmh.runner.format.OutputFormat;

/** Keeps the last lines that a fork printed, in case it fails, and reports each iteration. */
public final class ForkOutput implements OutputFormat {

    private static final int LINES_KEPT = 60;
    private static final int LONGEST_LINE = 500;

    /** The start of the line that JMH prints when it has the command that starts the fork. */
    private static final String COMMAND_MADE = "# Fork:";

    private final IntConsumer onIteration;
    private volatile Runnable onCommandMade = () -> {};
    private final Deque<String> lines = new ArrayDeque<>();
    private final ByteArrayOutputStream current = new ByteArrayOutputStream();

    /**
     * Creates an output.
     *
     * @param onIteration receives the number of each measured iteration, and 0 for each iteration of the warm-up, on a thread of JMH
     */
    public ForkOutput(IntConsumer onIteration) {
        this.onIteration = onIteration;
    }

    /** Sets the action that runs as soon as JMH has the command that starts the fork. */
    void onCommandMade(Runnable action) {
        onCommandMade = action;
    }

    /** {@return the last lines that the fork printed} */
    synchronized String tail() {
        endLine();
        return String.join(System.lineSeparator(), lines);
    }

    @Override
    public void iterationResult(
            BenchmarkParams benchmark, IterationParams phase, int iteration, IterationResult result) {
        onIteration.accept(phase.getType() == IterationType.MEASUREMENT ? iteration : 0);
    }

    @Override
    public synchronized void write(int b) {
        if (b == '\n') {
            endLine();
        } else if (b != '\r' && current.size() < LONGEST_LINE) {
            current.write(b);
        }
    }

    @Override
    public synchronized void write(byte[] bytes) {
        for (byte b : bytes) {
            write(b);
        }
    }

    @Override
    public void print(String text) {
        write(text.getBytes(Charset.defaultCharset()));
    }

    @Override
    public void println(String text) {
        if (text.startsWith(COMMAND_MADE)) {
            onCommandMade.run();
        }
        // "# Run progress", "# Fork": JMH's own output is of no use to a reader who looks for the output of the test
        if (!text.startsWith("#") && !text.isBlank()) {
            print(text + "\n");
        }
    }

    private void endLine() {
        if (current.size() > 0) {
            lines.add(current.toString(Charset.defaultCharset()));
            current.reset();
        }
        while (lines.size() > LINES_KEPT) {
            lines.remove();
        }
    }

    @Override
    public void iteration(BenchmarkParams benchmark, IterationParams phase, int iteration) {}

    @Override
    public void startBenchmark(BenchmarkParams benchmark) {}

    @Override
    public void endBenchmark(BenchmarkResult result) {}

    @Override
    public void startRun() {}

    @Override
    public void endRun(Collection<RunResult> results) {}

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public void verbosePrintln(String text) {}
}
