package io.github.perfratchet.jupiter.launcher;

import io.github.perfratchet.baseline.files.StoreException;
import io.github.perfratchet.baseline.results.TestFate;
import io.github.perfratchet.baseline.results.TestFate.Kind;
import io.github.perfratchet.baseline.results.TestFates;
import io.github.perfratchet.baseline.results.TestMethod;
import io.github.perfratchet.configuration.Configuration;
import io.github.perfratchet.configuration.ConfigurationException;
import io.github.perfratchet.configuration.Mode;
import io.github.perfratchet.fork.ForkedTest;
import io.github.perfratchet.harness.Debugger;
import io.github.perfratchet.results.RunRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Records the outcome of each performance test of a run, so that {@code mvn perfratchet:check} can distinguish a test that was skipped from
 * one that never ran. The class is registered with the launcher as a service.
 */
public final class PerfTestFates implements TestExecutionListener {

    /** The unique ids of the tests that have a measurement or a failure in the results. */
    private static final Set<String> RECORDED = ConcurrentHashMap.newKeySet();

    private @Nullable Run run;

    /** Called by JUnit. */
    public PerfTestFates() {}

    /** Registers that the results contain the measurement or the failure of a test. */
    public static void recorded(String uniqueId) {
        RECORDED.add(uniqueId);
    }

    @Override
    public synchronized void testPlanExecutionStarted(TestPlan plan) {
        // The fork of a test runs it too, but does not record it. Without a performance test, the launcher may be too
        // old for the calls below.
        boolean concerned = ForkedTest.current() == null && plan.countTestIdentifiers(PerfTestPlan::isPerfTest) > 0;
        run = concerned ? Run.of(plan) : null;
        if (run != null) {
            run.start();
        }
    }

    @Override
    public synchronized void executionSkipped(TestIdentifier test, String reason) {
        if (run != null) {
            run.end(test, Kind.SKIPPED, reason);
        }
    }

    @Override
    public synchronized void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (run == null) {
            return;
        }
        if (PerfTestPlan.isPerfTest(test)) {
            Kind kind = kind(test, result);
            run.end(test, kind, kind == Kind.RECORDED ? "" : reason(result));
        } else if (result.getStatus() != Status.SUCCESSFUL) {
            // The tests below it did not run, except those that have ended by now.
            run.end(test, unsuccessful(result), reason(result));
        }
    }

    private Kind kind(TestIdentifier test, TestExecutionResult result) {
        if (RECORDED.remove(test.getUniqueId())) {
            return Kind.RECORDED;
        }
        if (result.getStatus() != Status.SUCCESSFUL) {
            return unsuccessful(result);
        }
        return run != null && run.once ? Kind.RAN_ONCE : Kind.RAN;
    }

    private static Kind unsuccessful(TestExecutionResult result) {
        return result.getStatus() == Status.ABORTED ? Kind.SKIPPED : Kind.FAILED;
    }

    private static String reason(TestExecutionResult result) {
        return result.getThrowable()
                .map(thrown -> Optional.ofNullable(thrown.getMessage())
                        .orElseGet(() -> thrown.getClass().getName()))
                .orElse("");
    }

    /** The run of a plan. */
    private static final class Run {

        private final TestPlan plan;
        private final boolean once;
        private final TestFates fates;
        private final Path file;
        private final Set<TestFate> written = new HashSet<>();
        private final Set<UniqueId> ended = new HashSet<>();

        private Run(TestPlan plan, boolean once, TestFates fates) {
            this.plan = plan;
            this.once = once;
            this.fates = fates;
            this.file = fates.newFile();
        }

        static Run of(TestPlan plan) {
            Configuration configuration = Configuration.of(plan.getConfigurationParameters()::get);
            Path folder = configuration.outputDirectory().orElseGet(RunRecord::defaultFolder);
            return new Run(plan, runsOnce(configuration), new TestFates(folder.resolve("tests")));
        }

        private static boolean runsOnce(Configuration configuration) {
            try {
                return configuration.mode() == Mode.ONCE || Debugger.isAttached();
            } catch (ConfigurationException e) {
                // The exception fails each test, which reports it.
                return false;
            }
        }

        void start() {
            List<TestFate> planned = new ArrayList<>();
            plan.getRoots()
                    .forEach(root -> perfTestsBelow(root)
                            .forEach(test ->
                                    method(test).ifPresent(name -> planned.add(new TestFate(name, Kind.PLANNED, "")))));
            write(planned);
        }

        /** Records the outcome of a test, or of all tests below that have not ended. */
        void end(TestIdentifier test, Kind kind, String reason) {
            List<TestFate> fates = new ArrayList<>();
            for (TestIdentifier one : PerfTestPlan.isPerfTest(test) ? List.of(test) : perfTestsBelow(test)) {
                if (ended.add(one.getUniqueIdObject())) {
                    method(one).ifPresent(name -> fates.add(new TestFate(name, kind, reason)));
                }
            }
            write(fates);
        }

        private List<TestIdentifier> perfTestsBelow(TestIdentifier test) {
            return plan.getDescendants(test).stream()
                    .filter(PerfTestPlan::isPerfTest)
                    .toList();
        }

        private Optional<TestMethod> method(TestIdentifier test) {
            return test.getSource()
                    .filter(MethodSource.class::isInstance)
                    .map(MethodSource.class::cast)
                    .map(source -> new TestMethod(
                            runClass(test, source),
                            source.getClassName(),
                            source.getMethodName(),
                            Optional.ofNullable(source.getMethodParameterTypes())
                                    .orElse("")));
        }

        /** {@return the name of the topmost class below the engine that runs the test} */
        private String runClass(TestIdentifier test, MethodSource method) {
            String className = method.getClassName();
            for (Optional<TestIdentifier> above = plan.getParent(test);
                    above.isPresent() && !isEngine(above.get());
                    above = plan.getParent(above.get())) {
                className = above.get()
                        .getSource()
                        .filter(ClassSource.class::isInstance)
                        .map(source -> ((ClassSource) source).getClassName())
                        .orElse(className);
            }
            return className;
        }

        private static boolean isEngine(TestIdentifier test) {
            return test.getUniqueIdObject().getLastSegment().getType().equals("engine");
        }

        private void write(List<TestFate> fates) {
            List<TestFate> fresh = fates.stream().filter(written::add).toList();
            if (fresh.isEmpty()) {
                return;
            }
            try {
                this.fates.add(file, fresh);
            } catch (StoreException e) {
                System.out.println("[perfratchet] mvn perfratchet:check will not know the outcome of the tests: "
                        + e.getMessage());
            }
        }
    }
}
