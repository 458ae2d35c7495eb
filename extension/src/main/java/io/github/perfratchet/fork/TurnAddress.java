package io.github.perfratchet.fork;

import org.jspecify.annotations.Nullable;

/**
 * The address where one fork of a pair requests its turns.
 *
 * @param port the port on the loopback interface
 * @param token the number that the fork sends first, so that no other process can take its place
 * @param processor the number of the processor that both forks measure on; {@code null} to leave the choice to the operating system
 */
public record TurnAddress(int port, long token, @Nullable Integer processor) {

    /** Requests a turn. The answer is sent when the turn begins. */
    public static final int AWAIT = 'A';

    /** Ends a turn. It has no answer. */
    public static final int PASS = 'P';

    /** Ends the participation of a fork. The answer is sent when the other fork has left too. */
    public static final int LEAVE = 'L';

    /** The answer to {@link #AWAIT} and {@link #LEAVE}. */
    public static final int GO = 'G';
}
