package io.github.perfratchet.trial;

import java.io.IOException;

/** Lets two JVMs measure slice by slice in turn, so that what the machine does meets both alike. */
public interface Turn {

    /**
     * Waits until this JVM may run a slice.
     *
     * @throws IOException if there is nobody left who gives turns
     */
    void await() throws IOException;

    /**
     * Ends the slice.
     *
     * @throws IOException if there is nobody left who gives turns
     */
    void pass() throws IOException;

    /**
     * Takes no more turns, and waits until the other JVM takes none either.
     *
     * @throws IOException if there is nobody left who gives turns
     */
    void leave() throws IOException;
}
