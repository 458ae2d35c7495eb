package io.github.perfratchet.fork;

import org.jspecify.annotations.Nullable;

/**
 * Where a fork that measures in lock-step with another asks for its turns.
 *
 * @param port the port on the loopback interface
 * @param token what it must say first, so that no other process takes its place
 * @param processor the one both sides measure on; absent to leave it to the system
 */
public record Lane(int port, long token, @Nullable Integer processor) {

    /** A fork asks for a turn; it is answered when it has it. */
    public static final int AWAIT = 'A';

    /** A fork ends its turn. */
    public static final int PASS = 'P';

    /** A fork takes no more turns; it is answered when the other takes none either. */
    public static final int LEAVE = 'L';

    /** The answer. */
    public static final int GO = 'G';
}
