package io.github.perfratchet.harness.series;

import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;

/** Reports that a long measurement is still running. */
public final class Progress {

    private static final Duration SILENCE = Duration.ofSeconds(10);

    private final String name;
    private final Consumer<String> out;
    private long start = System.nanoTime();
    private long lastSaid = start;

    /**
     * Starts the clock.
     *
     * @param name the name of the benchmark as it is shown
     * @param out receives each line
     */
    public Progress(String name, Consumer<String> out) {
        this.name = name;
        this.out = out;
    }

    /** Restarts the clock when the machine is free. The time spent waiting does not count. */
    public synchronized void start() {
        start = System.nanoTime();
        lastSaid = start;
    }

    /** {@return the seconds since the start} */
    public synchronized double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }

    public synchronized void iteration(int fork, int iteration) {
        if (Duration.ofNanos(System.nanoTime() - lastSaid).compareTo(SILENCE) >= 0) {
            String at = iteration == 0 ? "warming up" : "iteration " + iteration;
            say(String.format(Locale.ROOT, "fork %d, %s, %.0f s so far", fork, at, seconds()));
        }
    }

    public synchronized void say(String message) {
        lastSaid = System.nanoTime();
        out.accept(name + ": " + message);
    }
}
