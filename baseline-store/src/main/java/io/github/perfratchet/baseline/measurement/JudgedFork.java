package io.github.perfratchet.baseline.measurement;

import org.jspecify.annotations.Nullable;

/**
 * A fork without the iterations that ran before it was warm.
 *
 * @param fork the fork with the remaining iterations
 * @param leftOut the number of leading iterations that are left out
 * @param flaw the reason why the fork does not count; {@code null} if it counts
 * @since 0.1
 */
public record JudgedFork(Fork fork, int leftOut, @Nullable Flaw flaw) {

    /** {@return whether the times of the fork count} */
    public boolean counts() {
        return flaw == null;
    }
}
