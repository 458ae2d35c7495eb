package io.github.perfratchet.baseline.files;

import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Thrown if a baseline or a result cannot be read or written. The message names the file and ends with the remedy.
 *
 * @since 0.1
 */
@API(status = API.Status.STABLE, since = "0.1")
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StoreException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
