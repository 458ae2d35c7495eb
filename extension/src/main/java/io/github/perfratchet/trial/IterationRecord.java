package io.github.perfratchet.trial;

import io.github.perfratchet.baseline.measurement.Iteration;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The measured iterations of one trial, unprocessed. */
final class IterationRecord {

    /** The iterations of a slow operation are long, so a few of them must be enough. */
    private static final Duration SLOW = Duration.ofSeconds(3);

    private static final int FEWEST_SLOW_ITERATIONS = 5;

    private final Sampling sampling;
    private final Batching batching;
    private final List<Metered> raw = new ArrayList<>();
    private long elapsedNanos;

    IterationRecord(Sampling sampling, Batching batching) {
        this.sampling = sampling;
        this.batching = batching;
    }

    /**
     * Adds an iteration.
     *
     * @return whether it was the last
     */
    boolean add(Metered iteration) {
        raw.add(iteration);
        elapsedNanos += iteration.elapsedNanos();
        return raw.size() >= planned()
                || (!asked() && raw.size() >= FEWEST_SLOW_ITERATIONS && elapsedNanos >= longEnough());
    }

    private int planned() {
        return batching.iterations() == null ? sampling.iterations() : batching.iterations();
    }

    /** {@return whether the test sets the number of operations in an iteration} Such a test gets all of its iterations. */
    private boolean asked() {
        return batching.operations() != null;
    }

    private long longEnough() {
        return Math.max(SLOW.toNanos(), sampling.iterationTime().toNanos() * planned() * 3 / 2);
    }

    boolean isEmpty() {
        return raw.isEmpty();
    }

    double shortestNanos() {
        return raw.stream().mapToDouble(Metered::wallNanos).min().orElse(0);
    }

    List<Iteration> iterations() {
        boolean threadsEnded =
                raw.stream().anyMatch(iteration -> iteration.work().threadsEnded());
        Double meanCpu = threadsEnded ? meanProcessCpu() : null;
        return raw.stream()
                .map(iteration -> new Iteration(
                        iteration.operations(),
                        iteration.wallNanos(),
                        threadsEnded ? meanCpu : perOperation(iteration.work().cpuNanos(), iteration),
                        perOperation(iteration.work().bytes(), iteration),
                        perOperation(iteration.work().runQueueNanos(), iteration)))
                .toList();
    }

    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (!asked() && raw.stream().allMatch(iteration -> iteration.operations() <= sampling.threads())) {
            notes.add("one operation is longer than an iteration of "
                    + sampling.iterationTime().toMillis() + " ms, so each iteration measured one operation");
        }
        if (raw.stream().anyMatch(iteration -> iteration.work().threadsEnded())) {
            notes.add("threads end within the operation, so its CPU time is the fork's mean, from the process's clock");
        }
        return notes;
    }

    /** The clock of the process has a resolution of 10 ms, so all iterations are taken together. */
    private @Nullable Double meanProcessCpu() {
        long cpu = 0;
        long operations = 0;
        for (Metered iteration : raw) {
            Long nanos = iteration.work().processCpuNanos();
            if (nanos != null) {
                cpu += nanos;
                operations += iteration.operations();
            }
        }
        return operations == 0 ? null : Double.valueOf((double) cpu / operations);
    }

    private static @Nullable Double perOperation(@Nullable Long amount, Metered iteration) {
        return amount == null ? null : Double.valueOf((double) Math.max(0, amount) / iteration.operations());
    }
}
