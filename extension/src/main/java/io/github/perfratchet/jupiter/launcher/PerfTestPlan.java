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
 * Counts the performance tests of the latest run in this JVM, as far as they are known: the more a run compares, the surer each verdict has to be.
 * Knows the classes of these and earlier runs, since what is printed has to tell them apart. Registered with the launcher as a service.
 */
public final class PerfTestPlan implements TestExecutionListener {

    private static final TestTag PERF = TestTag.create("perf");

    /** Of each run that has begun and not ended, the latest first: a test may itself run JUnit. */
    private static final Deque<AtomicInteger> COUNTS = new ConcurrentLinkedDeque<>();

    private static final Set<String> CLASSES = ConcurrentHashMap.newKeySet();
    private static final Set<String> CLASS_SEGMENTS = Set.of("class", "class-template");

    /** Made by JUnit. */
    public PerfTestPlan() {}

    /** {@return how many there are, at least the one that asks} */
    public static int count() {
        AtomicInteger count = COUNTS.peek();
        return count == null ? 1 : Math.max(1, count.get());
    }

    /** {@return the classes that have any, the outermost of nested ones} */
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

    /** Of a parameterized test JUnit does not know the calls before it comes to them. */
    @Override
    public void dynamicTestRegistered(TestIdentifier test) {
        AtomicInteger count = COUNTS.peek();
        if (count != null && isPerfTest(test)) {
            count.incrementAndGet();
        }
    }

    /** {@return whether it is one, or all the calls of one} */
    static boolean isPerfTest(TestIdentifier test) {
        return test.getTags().contains(PERF)
                && test.getSource().filter(MethodSource.class::isInstance).isPresent();
    }
}
