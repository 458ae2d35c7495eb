package io.github.perfratchet;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.platform.engine.TestTag;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Counts the performance tests of the latest run in this JVM, as far as they are known: the more a run compares, the surer each verdict has to be.
 * Registered with the launcher as a service.
 */
public final class PlannedPerfTests implements TestExecutionListener {

    private static final TestTag PERF = TestTag.create("perf");
    private static final AtomicInteger COUNT = new AtomicInteger();

    /** Made by JUnit. */
    public PlannedPerfTests() {}

    /** {@return how many there are, at least the one that asks} */
    static int count() {
        return Math.max(1, COUNT.get());
    }

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        COUNT.set((int) plan.countTestIdentifiers(PlannedPerfTests::isPerfTest));
    }

    /** Of a parameterized test JUnit does not know the calls before it comes to them. */
    @Override
    public void dynamicTestRegistered(TestIdentifier test) {
        if (isPerfTest(test)) {
            COUNT.incrementAndGet();
        }
    }

    /** {@return whether it is one, or all the calls of one} */
    static boolean isPerfTest(TestIdentifier test) {
        return test.getTags().contains(PERF)
                && test.getSource().filter(MethodSource.class::isInstance).isPresent();
    }
}
