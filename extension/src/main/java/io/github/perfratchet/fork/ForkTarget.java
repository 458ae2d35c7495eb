package io.github.perfratchet.fork;

import org.jspecify.annotations.Nullable;

/**
 * What a fork is sent for.
 *
 * @param uniqueId JUnit's id of the test in the JVM that sends it, with the numbers of its calls there
 * @param call the call of a parameterized test or class; absent for a test that is called once
 */
public record ForkTarget(String uniqueId, @Nullable WantedCall call) {

    /**
     * {@return the same for a fork that is measured alone} It runs the code of this JVM, where a call that looks the same and
     * is at the same place is the same.
     */
    public ForkTarget alone() {
        return call == null ? this : new ForkTarget(uniqueId, call.withCounted(false));
    }
}
