package io.github.perfratchet.baseline.measurement;

import org.jspecify.annotations.Nullable;

/**
 * A fork without the part of its iterations that was run before it was warm.
 *
 * @param fork the fork with the iterations that are left
 * @param leftOut how many leading iterations are left out
 * @param flaw why the fork does not count; absent if it does
 * @since 0.1
 */
public record JudgedFork(Fork fork, int leftOut, @Nullable Flaw flaw) {

    /** {@return whether the times of the fork count} */
    public boolean counts() {
        return flaw == null;
    }
}
