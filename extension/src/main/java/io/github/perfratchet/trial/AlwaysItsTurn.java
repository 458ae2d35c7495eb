package io.github.perfratchet.trial;

/** The turns of a JVM that measures alone. */
public record AlwaysItsTurn() implements Turn {

    @Override
    public void await() {}

    @Override
    public void pass() {}

    @Override
    public void leave() {}
}
