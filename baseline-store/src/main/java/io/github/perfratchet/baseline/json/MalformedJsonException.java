package io.github.perfratchet.baseline.json;

import org.jspecify.annotations.Nullable;

/** A JSON file's content is not what it must be. The message says where and what, not in which file. */
public final class MalformedJsonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MalformedJsonException(String place, String problem, @Nullable Throwable cause) {
        super(place.isEmpty() ? problem : place + ": " + problem, cause);
    }
}
