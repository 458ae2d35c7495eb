package io.github.perfratchet.maven.base;

import java.util.Optional;

/**
 * The result of interpreting a text in one way.
 *
 * @param base the code that the text refers to; empty if it refers to none
 * @param reason the reason why there is no base; may be empty
 * @param remedy the action that solves the problem; may be empty
 */
record Resolution(Optional<FoundBase> base, String reason, String remedy) {

    static Resolution of(FoundBase base) {
        return new Resolution(Optional.of(base), "", "");
    }

    static Resolution nothing(String reason) {
        return nothing(reason, "");
    }

    static Resolution nothing(String reason, String remedy) {
        return new Resolution(Optional.empty(), reason, remedy);
    }
}
