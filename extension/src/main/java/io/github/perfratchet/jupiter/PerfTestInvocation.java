package io.github.perfratchet.jupiter;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.configuration.ConfigurationException;
import io.github.perfratchet.configuration.ConfigurationKeys;
import io.github.perfratchet.configuration.Mode;
import io.github.perfratchet.configuration.PerfTestAttributes;
import io.github.perfratchet.fixture.BenchmarkFixture;
import io.github.perfratchet.fork.ForkTarget;
import io.github.perfratchet.fork.ForkedTest;
import io.github.perfratchet.fork.WantedCall;
import io.github.perfratchet.harness.LabelledMeasurement;
import io.github.perfratchet.jupiter.identity.BenchmarkIds;
import io.github.perfratchet.jupiter.identity.ClassInvocations;
import io.github.perfratchet.jupiter.identity.PerfTestAnnotations;
import io.github.perfratchet.jupiter.identity.TestClasses;
import io.github.perfratchet.jupiter.identity.TestParameters;
import io.github.perfratchet.jupiter.identity.UsedLabels;
import io.github.perfratchet.jupiter.launcher.PerfTestFates;
import io.github.perfratchet.results.ClassRecord;
import io.github.perfratchet.results.RunRecord;
import java.lang.reflect.Method;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.platform.engine.UniqueId;

/** One call of a performance test, with the name of its benchmark and its measurements. JUnit stores it in the context of the call. */
final class PerfTestInvocation {

    private static final Namespace NAMESPACE = Namespace.create(PerfTestInvocation.class);

    private final ExtensionContext context;
    private final PerfTestRun run;
    private final Method method;
    private final TestClasses classes;
    private final ClassInvocations calls;
    private final PerfTestAttributes attributes;
    private final InvocationMeasurer measurer;
    private final BenchmarkFixture fixture;
    private @Nullable TestParameters parameters;
    private UsedLabels.@Nullable Use use;
    private List<LabelledMeasurement> recorded = List.of();
    private boolean complete;

    private PerfTestInvocation(ExtensionContext context) {
        this.context = context;
        this.run = PerfTestRun.of(context);
        this.method = context.getRequiredTestMethod();
        this.classes = TestClasses.of(context);
        this.calls = ClassInvocations.of(context);
        this.attributes = PerfTestAnnotations.of(method, classes).orElseThrow();
        this.measurer = new InvocationMeasurer(this);
        this.fixture = new BenchmarkFixture(() -> id().toString(), measurer::measure, measurer::measured);
    }

    /** {@return the call that a context belongs to} */
    static PerfTestInvocation of(ExtensionContext context) {
        // A context also finds values in the stores of its parents, so the key is its unique id.
        return context.getStore(NAMESPACE)
                .getOrComputeIfAbsent(
                        context.getUniqueId(), key -> new PerfTestInvocation(context), PerfTestInvocation.class);
    }

    /** Stores the arguments of the test, which distinguish this call from its other calls. */
    void called(TestParameters arguments) {
        UsedLabels used = calls.lasting()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(
                        "labels of " + classes.own().getName() + ": " + method,
                        key -> new UsedLabels(),
                        UsedLabels.class);
        use = used.use(calls.parameters(arguments), UniqueId.parse(context.getUniqueId()));
        parameters = use.distinct();
    }

    /** Measures the test, records the measurements, and checks the limits. */
    void run(PerfTestBody body) throws Throwable {
        ForkedTest fork = ForkedTest.current();
        if (fork != null) {
            runInFork(fork, body);
            return;
        }
        boolean once = run.runsOnce();
        if (!once) {
            SuspendFunctions.refuse(method, attributes.annotation(), () -> id().shortName());
        }
        Optional<GrowthRecord> growth = GrowthTracking.of(context, parameters(), run);
        boolean profiled = run.configuration().isTrue(ConfigurationKeys.PROFILE);
        if (once) {
            runOnce(body);
            return;
        }
        if (measurer.measuresInTestJvm()) {
            try {
                runHere(body);
                complete = true;
            } finally {
                record(growth);
            }
            if (profiled) {
                measurer.sayThatItIsNotProfiled();
            }
        } else {
            measurer.inForks(target());
            complete = true;
            record(growth);
            if (profiled) {
                measurer.profile(target());
            }
            if (recorded.stream().anyMatch(LabelledMeasurement::asserts)) {
                body.proceed();
            } else {
                body.skip();
            }
        }
        Budgets budgets = Budgets.of(method, classes);
        recorded.forEach(one -> budgets.check(one.measurement()));
    }

    private void runInFork(ForkedTest fork, PerfTestBody body) throws Throwable {
        TestParameters called = use().parameters();
        if (!fork.isWanted(context.getUniqueId(), called.label(), called.details())) {
            body.skip();
            return;
        }
        try {
            runHere(body);
        } finally {
            fork.remarked(fixture.remarks());
        }
    }

    private void runOnce(PerfTestBody body) throws Throwable {
        if (run.configuration().mode() != Mode.ONCE) {
            run.record().say("a debugger is attached: " + id() + " runs once, in this JVM, unmeasured");
        }
        body.proceed();
        requireUsed(body);
    }

    /** Measures in this JVM: the operations that the test gives to its {@code Benchmark}, or otherwise the whole method. */
    private void runHere(PerfTestBody body) throws Throwable {
        if (body.takesBenchmark()) {
            body.proceed();
            requireUsed(body);
        } else {
            body.skip();
            measurer.measure(null, body.operation(), null);
        }
    }

    private void requireUsed(PerfTestBody body) {
        if (body.takesBenchmark()) {
            fixture.requireUsed();
        }
    }

    private void record(Optional<GrowthRecord> growth) {
        recorded = measurer.measured();
        if (!recorded.isEmpty()) {
            PerfTestFates.recorded(context.getUniqueId());
        }
        recorded.forEach(one -> {
            classRecord().measured(one.measurement());
            growth.ifPresent(record -> record.measured(one, parameters()));
        });
    }

    /**
     * Verifies that JUnit called {@link #run}. Another extension may call the test method itself, even in another class loader.
     *
     * @throws IllegalStateException if JUnit did not call it
     */
    void requireCalled() {
        if (use == null && !run.runsOnce()) {
            throw new IllegalStateException(id().shortName()
                    + " was not measured: another extension of the test called the method instead of JUnit, as the"
                    + " extension of @QuarkusTest does. Measure the code in a test class without that extension, or run"
                    + " the test unmeasured with -D" + ConfigurationKeys.MODE + "=once");
        }
    }

    /** Records that the test failed. */
    void failed(Throwable cause) {
        try {
            if (ForkedTest.current() == null && !run.runsOnce()) {
                if (recorded.isEmpty()) {
                    GrowthTracking.started(context).ifPresent(GrowthRecord::unmeasured);
                }
                failedIds().forEach(id -> classRecord().failed(id, methodName(), cause));
                PerfTestFates.recorded(context.getUniqueId());
            }
        } catch (ConfigurationException e) {
            // This exception failed the test, and JUnit has reported it.
        }
    }

    /**
     * {@return the benchmarks of a failed test: those that were measured, and the test itself for those that may not have been measured}
     */
    private Set<BenchmarkId> failedIds() {
        Set<BenchmarkId> ids = new LinkedHashSet<>();
        recorded.forEach(one -> ids.add(one.measurement().id()));
        if (!complete) {
            ids.add(id());
        }
        return ids;
    }

    private ForkTarget target() {
        TestParameters called = use().parameters();
        WantedCall call = called.label().isEmpty()
                ? null
                : new WantedCall(
                        id().shortName(), called.label(), called.details(), use().alike(), called.holdsObjects());
        return new ForkTarget(context.getUniqueId(), call);
    }

    private UsedLabels.Use use() {
        return Objects.requireNonNull(use, "the test has been called");
    }

    private ClassRecord classRecord() {
        RunRecord record = run.record();
        String className = classes.name();
        return calls.lasting()
                .getStore(NAMESPACE)
                // A nested class also finds values in the store of its outer class, so the name of the class is the
                // key.
                .getOrComputeIfAbsent(className, key -> record.openClass(className), ClassRecord.class);
    }

    /** {@return the run that this call is part of} */
    PerfTestRun testRun() {
        return run;
    }

    /** {@return the name of the benchmark; before the test is called, without its own arguments} */
    BenchmarkId id() {
        return BenchmarkIds.of(method, classes, parameters());
    }

    /** {@return the method with the full types of its parameters} */
    String methodName() {
        return BenchmarkIds.methodOf(method, classes);
    }

    /** {@return the attributes of the test's annotation} */
    PerfTestAttributes attributes() {
        return attributes;
    }

    /** {@return the arguments of the test and its classes; before the test is called, only those of its classes} */
    TestParameters parameters() {
        TestParameters known = parameters;
        return known == null ? calls.parameters(TestParameters.NONE) : known;
    }

    /** {@return the thresholds for a regression} */
    TestThresholds thresholds() {
        return TestThresholds.of(method, classes, run.configuration());
    }

    /** {@return the fixture with which the test measures only part of itself} */
    BenchmarkFixture fixture() {
        return fixture;
    }
}
