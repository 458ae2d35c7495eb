package io.github.perfratchet.trial;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The heap after a full collection at the end of the warm-up, and the iterations until the processor's caches have recovered from it.
 *
 * <p>A collector moves what is alive to the old generation, G1 after 15 young collections at the latest. Where it lies, and what it costs
 * to write to it, is another from then on. Without the full collection that happens in the middle of what is measured, and not in all
 * forks at the same time.
 */
final class SettledHeap {

    private static final Duration RECOVERY = Duration.ofMillis(30);

    private long elapsedNanos;

    private SettledHeap() {}

    /** {@return the heap, of which all that is alive has been moved} */
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
