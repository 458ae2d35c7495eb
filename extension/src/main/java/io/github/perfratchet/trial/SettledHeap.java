package io.github.perfratchet.trial;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The heap after a full collection at the end of the warm-up, and the iterations until the processor's caches have recovered from it.
 *
 * <p>Garbage collectors move live objects to the old generation, G1 after 15 young collections at the latest. From then on these objects lie elsewhere,
 * and writing references to them costs more. Without the full collection, that happens while the operation is measured, and at
 * another iteration in each fork.
 */
final class SettledHeap {

    private static final Duration RECOVERY = Duration.ofMillis(30);

    private long elapsedNanos;

    private SettledHeap() {}

    /** Requests a full collection, which moves the live objects to the old generation. */
    static SettledHeap collect() {
        System.gc();
        return new SettledHeap();
    }

    /**
     * {@return whether the iteration was the last that does not count} To be asked after each of them.
     *
     * @param iteration what it did; absent if that is not known
     */
    boolean isOver(@Nullable Metered iteration) {
        elapsedNanos += iteration == null ? RECOVERY.toNanos() : iteration.elapsedNanos();
        return elapsedNanos >= RECOVERY.toNanos();
    }
}
