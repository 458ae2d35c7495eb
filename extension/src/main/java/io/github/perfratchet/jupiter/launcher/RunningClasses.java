package io.github.perfratchet.jupiter.launcher;

import io.github.perfratchet.baseline.untrusted.Printable;
import io.github.perfratchet.harness.locks.BuildLock;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/**
 * Has the test classes of this JVM wait while another JVM of the same build measures, and a measurement there for them.
 * Registered with the launcher as a service.
 */
public final class RunningClasses implements TestExecutionListener {

    /** Made by JUnit. */
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

    /** Below the engine itself. */
    private static boolean isTopLevel(TestIdentifier test) {
        return test.getParentIdObject()
                .filter(parent -> parent.getSegments().size() == 1)
                .isPresent();
    }
}
