package io.github.perfratchet.harness.forks;

/**
 * A fork ended without a result, or with a failure that only its text could be brought over from there.
 *
 * <p>The message holds what the fork printed last.
 */
final class ForkFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ForkFailedException(String message) {
        super(message);
    }
}
