package io.github.perfratchet.trial;

import java.io.IOException;

/** Lets two JVMs measure in turns, iteration by iteration, so that what the machine does affects both alike. */
public interface Turn {

    /**
     * Waits until this JVM may run an iteration.
     *
     * @throws IOException if turns are no longer given
     */
    void await() throws IOException;

    /**
     * Ends the iteration.
     *
     * @throws IOException if turns are no longer given
     */
    void pass() throws IOException;

    /**
     * Ends the participation of this JVM, and waits until the other JVM takes no more turns either.
     *
     * @throws IOException if turns are no longer given
     */
    void leave() throws IOException;
}
