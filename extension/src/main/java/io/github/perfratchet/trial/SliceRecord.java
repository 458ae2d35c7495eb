package io.github.perfratchet.trial;

import io.github.perfratchet.baseline.measurement.Slice;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.results.IterationResult;

/** The measured slices of one trial, raw. */
final class SliceRecord {

    /** Slices of a slow operation are long; a few of them must do. */
    private static final Duration SLOW = Duration.ofSeconds(3);

    private static final int FEWEST_SLOW_SLICES = 5;

    private record Raw(long operations, double wallNanos, Work work) {}

    private final Sampling sampling;
    private final List<Raw> raw = new ArrayList<>();
    private long measuredNanos;

    SliceRecord(Sampling sampling) {
        this.sampling = sampling;
    }

    /** Adds a slice and tells whether it was the last. */
    boolean add(IterationResult result, Work work) {
        long operations = result.getMetadata().getAllOps();
        double wallNanos = result.getPrimaryResult().getScore();
        raw.add(new Raw(operations, wallNanos, work));
        measuredNanos += (long) (operations * wallNanos / sampling.threads());
        return raw.size() >= sampling.iterations()
                || (raw.size() >= FEWEST_SLOW_SLICES && measuredNanos >= longEnough());
    }

    private long longEnough() {
        return Math.max(SLOW.toNanos(), sampling.iterationTime().toNanos() * sampling.iterations() * 3 / 2);
    }

    boolean isEmpty() {
        return raw.isEmpty();
    }

    double shortestNanos() {
        return raw.stream().mapToDouble(Raw::wallNanos).min().orElse(0);
    }

    List<Slice> slices() {
        boolean threadsEnded = raw.stream().anyMatch(slice -> slice.work().threadsEnded());
        Double meanCpu = threadsEnded ? meanProcessCpu() : null;
        return raw.stream()
                .map(slice -> new Slice(
                        slice.operations(),
                        slice.wallNanos(),
                        threadsEnded ? meanCpu : perOperation(slice.work().cpuNanos(), slice),
                        perOperation(slice.work().bytes(), slice),
                        perOperation(slice.work().runQueueNanos(), slice)))
                .toList();
    }

    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (raw.stream().allMatch(slice -> slice.operations() <= sampling.threads())) {
            notes.add("one operation is longer than an iteration of "
                    + sampling.iterationTime().toMillis() + " ms, so each iteration measured one operation");
        }
        if (raw.stream().anyMatch(slice -> slice.work().threadsEnded())) {
            notes.add("threads end within the operation, so its CPU time is the fork's mean, from the process's clock");
        }
        return notes;
    }

    /** The clock of the process ticks at 10 ms, so all slices are taken together. */
    private @Nullable Double meanProcessCpu() {
        long cpu = 0;
        long operations = 0;
        for (Raw slice : raw) {
            Long nanos = slice.work().processCpuNanos();
            if (nanos != null) {
                cpu += nanos;
                operations += slice.operations();
            }
        }
        return operations == 0 ? null : Double.valueOf((double) cpu / operations);
    }

    private static @Nullable Double perOperation(@Nullable Long amount, Raw slice) {
        return amount == null ? null : Double.valueOf((double) Math.max(0, amount) / slice.operations());
    }
}
