package io.github.perfratchet.jupiter.launcher;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Makes each performance test run only once in a run of JUnit, even if its class is found several times: by itself, and by a
 * {@code @Suite}. The class is registered with the launcher as a service.
 */
public final class PerfTestRuns implements TestExecutionListener {

    /**
     * A run of JUnit.
     *
     * @param plan the unique ids that are known before the run begins
     * @param tests the tests that the run has reached, by their ids within JUnit Jupiter
     */
    private record Run(Set<UniqueId> plan, Map<String, UniqueId> tests) {}

    private static final String JUPITER = "[engine:junit-jupiter]";
    private static final String TEMPLATE = "test-template";

    /** The runs that have begun and not ended, the latest first. A test may itself run JUnit. */
    private static final Deque<Run> RUNS = new ArrayDeque<>();

    /** Called by JUnit. */
    public PerfTestRuns() {}

    /** {@return whether a test is to run, because it has not run yet or is only the template of tests} */
    public static ConditionEvaluationResult condition(String uniqueId) {
        UniqueId id = UniqueId.parse(uniqueId);
        String inJupiter = uniqueId.substring(Math.max(0, uniqueId.lastIndexOf(JUPITER)));
        synchronized (RUNS) {
            Run run = RUNS.peek();
            // Tests that run without a launcher, as in JUnit's test kit, are in no plan.
            if (run == null || id.getLastSegment().getType().equals(TEMPLATE) || !isPlanned(run, id)) {
                return ConditionEvaluationResult.enabled("performance tests are not skipped");
            }
            UniqueId earlier = run.tests().putIfAbsent(inJupiter, id);
            return earlier == null || earlier.equals(id)
                    ? ConditionEvaluationResult.enabled("it has not been measured in this run")
                    : ConditionEvaluationResult.disabled("it was measured earlier in this run, " + by(earlier)
                            + "; a test is measured once in a run");
        }
    }

    private static boolean isPlanned(Run run, UniqueId id) {
        for (UniqueId at = id; at.getSegments().size() > 1; at = at.removeLastSegment()) {
            if (run.plan().contains(at)) {
                return true;
            }
        }
        return false;
    }

    private static String by(UniqueId earlier) {
        return earlier.getSegments().size() > 1
                        && !earlier.getSegments().get(0).getValue().equals("junit-jupiter")
                ? "by " + earlier.getSegments().get(1).getValue()
                : "by its class";
    }

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        Set<UniqueId> known = plan.getRoots().stream()
                .flatMap(root -> plan.getDescendants(root).stream())
                .map(TestIdentifier::getUniqueIdObject)
                .collect(Collectors.toSet());
        synchronized (RUNS) {
            RUNS.push(new Run(known, new ConcurrentHashMap<>()));
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        synchronized (RUNS) {
            RUNS.poll();
        }
    }
}
