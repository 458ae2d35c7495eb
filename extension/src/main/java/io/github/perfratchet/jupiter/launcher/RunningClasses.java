package io.github.perfratchet.jupiter.launcher;

import io.github.perfratchet.baseline.untrusted.Printable;
import io.github.perfratchet.harness.locks.BuildLock;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/**
 * Makes the test classes of this JVM wait while another JVM of the same build measures, and makes a measurement in that JVM wait for them.
 * The class is registered with the launcher as a service.
 */
public final class RunningClasses implements TestExecutionListener {

    /** Called by JUnit. */
    public RunningClasses() {}

    @Override
    public void executionStarted(TestIdentifier test) {
        if (isTopLevel(test)) {
            BuildLock.ofThisJvm()
                    .begin(line -> System.out.println(
                            "[perfratchet] " + Printable.escape(test.getDisplayName() + ": " + line)));
        }
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (isTopLevel(test)) {
            BuildLock.ofThisJvm().end();
        }
    }

    /** {@return whether this is a direct child of the engine} */
    private static boolean isTopLevel(TestIdentifier test) {
        return test.getParentIdObject()
                .filter(parent -> parent.getSegments().size() == 1)
                .isPresent();
    }
}
