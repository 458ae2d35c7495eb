package io.github.perfratchet.maven.base;

import java.util.Optional;

/**
 * What a text was found to mean, of all that it could.
 *
 * @param base what it means, empty if nothing
 * @param reason why it means nothing
 * @param remedy what would make it mean something; may be empty
 */
record Finding(Optional<FoundBase> base, String reason, String remedy) {

    static Finding of(FoundBase base) {
        return new Finding(Optional.of(base), "", "");
    }

    static Finding nothing(String reason) {
        return nothing(reason, "");
    }

    static Finding nothing(String reason, String remedy) {
        return new Finding(Optional.empty(), reason, remedy);
    }
}
