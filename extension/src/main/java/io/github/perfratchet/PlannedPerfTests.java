package io.github.perfratchet;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.platform.engine.TestTag;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Counts the performance tests of the run in this JVM, as far as they are known: the more a run compares, the surer each verdict has to be.
 * Registered with the launcher as a service.
 */
public final class PlannedPerfTests implements TestExecutionListener {

    private static final TestTag PERF = TestTag.create("perf");

    /** A test may itself run JUnit. */
    private static final Deque<AtomicInteger> COUNTS = new ConcurrentLinkedDeque<>();

    /** Made by JUnit. */
    public PlannedPerfTests() {}

    /** {@return how many there are, at least the one that asks} */
    static int count() {
        AtomicInteger count = COUNTS.peek();
        return count == null ? 1 : Math.max(1, count.get());
    }

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        COUNTS.push(new AtomicInteger((int) plan.countTestIdentifiers(PlannedPerfTests::isPerfTest)));
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        COUNTS.poll();
    }

    /** Of a parameterized test JUnit does not know the calls before it comes to them. */
    @Override
    public void dynamicTestRegistered(TestIdentifier test) {
        AtomicInteger count = COUNTS.peek();
        if (count != null && isPerfTest(test)) {
            count.incrementAndGet();
        }
    }

    private static boolean isPerfTest(TestIdentifier test) {
        return test.getTags().contains(PERF)
                && test.getSource().filter(MethodSource.class::isInstance).isPresent();
    }
}
