package io.github.perfratchet.fork;

import org.jspecify.annotations.Nullable;

/**
 * The test or the call that a fork is started for.
 *
 * @param uniqueId JUnit's unique id of the test in the JVM that starts the fork, with the numbers of its calls there
 * @param call the call of a parameterized test or class; {@code null} for a test that is called once
 */
public record ForkTarget(String uniqueId, @Nullable WantedCall call) {

    /**
     * {@return a copy for a fork that measures alone} Such a fork runs the code of this JVM. A call that looks the same and has the same
     * position is therefore the same call.
     */
    public ForkTarget alone() {
        return call == null ? this : new ForkTarget(uniqueId, call.withCounted(false));
    }
}
