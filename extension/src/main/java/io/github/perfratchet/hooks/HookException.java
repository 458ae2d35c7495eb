package io.github.perfratchet.hooks;

import org.jspecify.annotations.Nullable;

/**
 * Thrown if a provider cannot be loaded, or if it fails. The message names its class.
 *
 * @since 0.1
 */
public final class HookException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    HookException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
