package io.github.perfratchet.jupiter.launcher;

import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.platform.engine.TestTag;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Counts the performance tests of the latest run in this JVM, as far as they are known. The more tests a run compares, the more certain
 * each verdict has to be. It also knows the classes of these and earlier runs, because the output has to distinguish them. The class is
 * registered with the launcher as a service.
 */
public final class PerfTestPlan implements TestExecutionListener {

    private static final TestTag PERF = TestTag.create("perf");

    /** The number of tests of each run that has begun and not ended, the latest first. A test may itself run JUnit. */
    private static final Deque<AtomicInteger> COUNTS = new ConcurrentLinkedDeque<>();

    private static final Set<String> CLASSES = ConcurrentHashMap.newKeySet();
    private static final Set<String> CLASS_SEGMENTS = Set.of("class", "class-template");

    /** Called by JUnit. */
    public PerfTestPlan() {}

    /** {@return the number of performance tests, at least 1 for the test that asks} */
    public static int count() {
        AtomicInteger count = COUNTS.peek();
        return count == null ? 1 : Math.max(1, count.get());
    }

    /** {@return the classes that have performance tests; of nested classes, the outermost} */
    public static Set<String> classes() {
        return Set.copyOf(CLASSES);
    }

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        COUNTS.push(new AtomicInteger((int) plan.countTestIdentifiers(test -> {
            if (isPerfTest(test)) {
                outermostClass(test).ifPresent(CLASSES::add);
                return true;
            }
            return false;
        })));
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        COUNTS.poll();
    }

    private static Optional<String> outermostClass(TestIdentifier test) {
        return test.getUniqueIdObject().getSegments().stream()
                .filter(segment -> CLASS_SEGMENTS.contains(segment.getType()))
                .map(UniqueId.Segment::getValue)
                .findFirst();
    }

    /** Counts the calls of a parameterized test. JUnit does not know them before it reaches them. */
    @Override
    public void dynamicTestRegistered(TestIdentifier test) {
        AtomicInteger count = COUNTS.peek();
        if (count != null && isPerfTest(test)) {
            count.incrementAndGet();
        }
    }

    /** {@return whether this is a performance test, or the container of all calls of one} */
    static boolean isPerfTest(TestIdentifier test) {
        return test.getTags().contains(PERF)
                && test.getSource().filter(MethodSource.class::isInstance).isPresent();
    }
}
