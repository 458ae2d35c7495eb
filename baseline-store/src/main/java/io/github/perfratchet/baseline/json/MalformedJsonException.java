package io.github.perfratchet.baseline.json;

import org.jspecify.annotations.Nullable;

/** Thrown if the content of a JSON file is not valid. The message names the place and the problem, but not the file. */
public final class MalformedJsonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MalformedJsonException(String place, String problem, @Nullable Throwable cause) {
        super(place.isEmpty() ? problem : place + ": " + problem, cause);
    }
}
