package io.github.perfratchet.harness.forks;

/**
 * Thrown if a fork ends without a result, or with a failure that can be transferred only as text.
 *
 * <p>The message contains the last output of the fork, or the stack trace of the failure.
 */
final class ForkFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ForkFailedException(String message) {
        super(message);
    }
}
