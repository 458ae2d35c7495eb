package io.github.perfratchet;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
public final class PlannedPerfTests implements TestExecutionListener {

    private static final TestTag PERF = TestTag.create("perf");
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Set<String> CLASSES = ConcurrentHashMap.newKeySet();
    private static final Set<String> CLASS_SEGMENTS = Set.of("class", "class-template");

    /** Made by JUnit. */
    public PlannedPerfTests() {}

    /** {@return how many there are, at least the one that asks} */
    static int count() {
        return Math.max(1, COUNT.get());
    }

    /** {@return the classes that have any, the outermost of nested ones} */
    static Set<String> classes() {
        return Set.copyOf(CLASSES);
    }

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        COUNT.set((int) plan.countTestIdentifiers(test -> {
            if (isPerfTest(test)) {
                outermostClass(test).ifPresent(CLASSES::add);
                return true;
            }
            return false;
        }));
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
