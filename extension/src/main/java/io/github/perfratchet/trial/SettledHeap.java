package io.github.perfratchet.trial;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The heap after a full collection at the end of the warm-up. It is settled after some more iterations, when the processor's caches have
 * recovered from the collection.
 *
 * <p>Garbage collectors move live objects to the old generation. G1 does this after 15 young collections at the latest. From then on these
 * objects are in another place, and writing references to them costs more. Without the full collection, that would happen while the
 * operation is measured, and at another iteration in each fork.
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
     * {@return whether the iteration was the last that does not count} This method is called after each iteration.
     *
     * @param iteration the work of the iteration; {@code null} if it is not known
     */
    boolean isOver(@Nullable Metered iteration) {
        elapsedNanos += iteration == null ? RECOVERY.toNanos() : iteration.elapsedNanos();
        return elapsedNanos >= RECOVERY.toNanos();
    }
}
