package io.github.perfratchet;

import io.github.perfratchet.baseline.growth.Order;
import io.github.perfratchet.baseline.measurement.Against;
import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.fork.ForkTarget;
import io.github.perfratchet.fork.ForkedTest;
import io.github.perfratchet.fork.Remarks;
import io.github.perfratchet.fork.WantedCall;
import io.github.perfratchet.harness.BaseSide;
import io.github.perfratchet.harness.ClassDataArchives;
import io.github.perfratchet.harness.Debugger;
import io.github.perfratchet.harness.Labelled;
import io.github.perfratchet.harness.Measurer;
import io.github.perfratchet.harness.Progress;
import io.github.perfratchet.harness.Subject;
import io.github.perfratchet.harness.ThisBuild;
import io.github.perfratchet.results.ClassRecord;
import io.github.perfratchet.results.RunRecord;
import io.github.perfratchet.trial.Batching;
import io.github.perfratchet.trial.BoundMethod;
import io.github.perfratchet.trial.Sampling;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.jupiter.api.extension.TestWatcher;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.engine.UniqueId;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Serves {@link PerfTest} and {@link ParameterizedPerfTest}.
 *
 * <p>In the JVM of the test it skips the method's body and has it measured in forks instead. In a fork, where JUnit runs the
 * same test, it lends the test's thread to JMH.
 */
final class PerfTestExtension
        implements ExecutionCondition,
                ParameterResolver,
                InvocationInterceptor,
                AfterTestExecutionCallback,
                TestWatcher {

    private static final Namespace NAMESPACE = Namespace.create(PerfTestExtension.class);
    private static final String ALL_MEASURED = "all measured";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (mode(context) == Mode.SKIP) {
            return ConditionEvaluationResult.disabled(ConfigurationKeys.MODE + " = skip");
        }
        ForkedTest fork = ForkedTest.current();
        if (fork != null) {
            return fork.isDone()
                    ? ConditionEvaluationResult.disabled("the call that this fork is for has been made")
                    : ConditionEvaluationResult.enabled("it may be the call that this fork is for");
        }
        return runsOnce(context)
                ? ConditionEvaluationResult.enabled("it is not measured")
                : PerfTestRuns.condition(context.getUniqueId());
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Blackhole.class || type == Benchmark.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        if (parameter.getParameter().getType() == Blackhole.class) {
            return BoundMethod.newBlackhole();
        }
        return fixture(context);
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        keepParameters(context, TestParameters.NONE);
        intercept(invocation, method, context);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        int number = InvocationNumber.of(context);
        List<Argument> arguments = Argument.of(method.getExecutable(), method.getArguments());
        keepParameters(context, TestParameters.of(arguments, context.getDisplayName(), number));
        intercept(invocation, method, context);
    }

    /** Keeps what tells this call apart from the others of the test. */
    private static void keepParameters(ExtensionContext context, TestParameters parameters) {
        ClassInvocations classes = ClassInvocations.of(context);
        UsedLabels used = classes.lasting()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent("labels of " + test(context), key -> new UsedLabels(), UsedLabels.class);
        UsedLabels.Use use = used.use(classes.parameters(parameters), UniqueId.parse(context.getUniqueId()));
        context.getStore(NAMESPACE).put(UsedLabels.Use.class, use);
        context.getStore(NAMESPACE).put(TestParameters.class, use.distinct());
    }

    /** {@return what all calls of a test have in common, as a key of stores that its class shares with others} */
    private static String test(ExtensionContext context) {
        return context.getRequiredTestClass().getName() + ": " + context.getRequiredTestMethod();
    }

    private static void intercept(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        ForkedTest fork = ForkedTest.current();
        if (fork != null) {
            TestParameters called = use(context).parameters();
            if (!fork.isWanted(context.getUniqueId(), called.label(), called.details())) {
                invocation.skip();
                return;
            }
            try {
                measureHere(invocation, method, context);
            } finally {
                fork.remarked(remarks(context));
            }
            return;
        }
        if (!runsOnce(context)) {
            SuspendFunctions.refuse(method.getExecutable(), () -> id(context).shortName());
        }
        Optional<GrowthRecord> growth = growth(context);
        boolean profiled = Profiling.isWanted(context::getConfigurationParameter);
        if (runsOnce(context)) {
            sayIfDebugged(context);
            invocation.proceed();
            requireUsed(method, context);
        } else if (sampling(context).inTestJvm()) {
            try {
                measureHere(invocation, method, context);
                allMeasured(context);
            } finally {
                record(context, remarked(context), growth);
            }
            if (profiled) {
                profiling(context, id(context)).impossibleWithoutForks();
            }
        } else {
            List<Labelled> measured = inForks(context);
            allMeasured(context);
            record(context, measured, growth);
            if (profiled) {
                measured.forEach(one -> profile(context, one));
            }
            if (measured.stream().anyMatch(Labelled::asserts)) {
                invocation.proceed();
            } else {
                invocation.skip();
            }
        }
        measured(context).forEach(measured -> budgets(context).check(measured.measurement()));
    }

    /** Measures in this JVM: what the test gives its {@link Benchmark}, or else the whole method. */
    private static void measureHere(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        if (takesBenchmark(method)) {
            invocation.proceed();
            requireUsed(method, context);
        } else {
            invocation.skip();
            way(context)
                    .measure(
                            null,
                            BoundMethod.of(
                                    method.getExecutable(),
                                    method.getTarget().orElseThrow(),
                                    method.getArguments().toArray()),
                            null);
        }
    }

    private static boolean takesBenchmark(ReflectiveInvocationContext<Method> method) {
        return List.of(method.getExecutable().getParameterTypes()).contains(Benchmark.class);
    }

    private static void requireUsed(ReflectiveInvocationContext<Method> method, ExtensionContext context) {
        if (takesBenchmark(method)) {
            fixture(context).requireUsed();
        }
    }

    private static BenchmarkFixture fixture(ExtensionContext context) {
        return context.getStore(NAMESPACE)
                .getOrComputeIfAbsent(
                        BenchmarkFixture.class,
                        key -> new BenchmarkFixture(
                                () -> id(context).toString(), way(context), label -> measured(context, label)),
                        BenchmarkFixture.class);
    }

    private static Remarks remarks(ExtensionContext context) {
        BenchmarkFixture fixture = context.getStore(NAMESPACE).get(BenchmarkFixture.class, BenchmarkFixture.class);
        return fixture == null ? Remarks.NONE : fixture.remarks();
    }

    /** {@return what has been measured of the test; empty before it is} */
    @SuppressWarnings("unchecked") // nothing else is kept there
    private static List<Labelled> measured(ExtensionContext context) {
        return context.getStore(NAMESPACE).getOrDefault(Labelled.class, List.class, List.of());
    }

    private static Optional<Measurement> measured(ExtensionContext context, @Nullable String label) {
        return measured(context).stream()
                .filter(one -> Objects.equals(one.label(), label))
                .map(Labelled::measurement)
                .findAny();
    }

    private static List<Labelled> inForks(ExtensionContext context) throws Throwable {
        Measurer measurer = measurer(context);
        Optional<BaseSide> base = base(context);
        List<Labelled> measured = base.isPresent()
                ? measurer.inPairs(target(context), LauncherParameters.latest(), archives(context), base.get())
                : measurer.inForks(target(context), LauncherParameters.latest(), archives(context));
        runBase(context).compares(measured.size() - 1);
        return measured;
    }

    private static ForkTarget target(ExtensionContext context) {
        UsedLabels.Use use = use(context);
        TestParameters called = use.parameters();
        return new ForkTarget(
                context.getUniqueId(),
                called.label().isEmpty()
                        ? null
                        : new WantedCall(
                                id(context).shortName(),
                                called.label(),
                                called.details(),
                                use.alike(),
                                called.holdsObjects()));
    }

    private static UsedLabels.Use use(ExtensionContext context) {
        return Objects.requireNonNull(context.getStore(NAMESPACE).get(UsedLabels.Use.class, UsedLabels.Use.class));
    }

    private static void profile(ExtensionContext context, Labelled measured) {
        profiling(context, measured.measurement().id())
                .run(file -> measurer(context)
                        .record(
                                target(context),
                                measured.label(),
                                LauncherParameters.latest(),
                                archives(context),
                                file));
    }

    private static Profiling profiling(ExtensionContext context, BenchmarkId id) {
        return new Profiling(id, outputDirectory(context), runRecord(context));
    }

    /** How an operation is measured in this JVM. */
    private static BenchmarkFixture.Way way(ExtensionContext context) {
        ForkedTest fork = ForkedTest.current();
        if (fork != null) {
            return (label, operations, asked) ->
                    fork.measure(label, operations, batching(context, asked, fork.sampling()));
        }
        return (label, operations, asked) -> {
            // Where forks have measured, the body runs for its assertions.
            if (runsOnce(context) || !sampling(context).inTestJvm()) {
                return;
            }
            Batching batching = batching(context, asked, sampling(context));
            Measurement measurement = measurer(context).inThisJvm(label, operations, batching);
            List<Labelled> all = new ArrayList<>(measured(context));
            all.add(new Labelled(label, withoutBase(context, measurement), false));
            keep(context, all);
        };
    }

    private static Batching batching(ExtensionContext context, @Nullable Batching asked, Sampling sampling) {
        if (asked == null) {
            return Batching.AUTOMATIC;
        }
        if (sampling.threads() > 1) {
            throw new ConfigurationException(id(context)
                    + " sets up its operations, which one thread alone can run, and has " + sampling.threads()
                    + " threads: set @" + attributes(context).annotation() + "(threads = 1), or "
                    + ConfigurationKeys.THREADS + " = 1");
        }
        return new SamplingResolver(context::getConfigurationParameter).unlessSet(asked);
    }

    private static Measurement withoutBase(ExtensionContext context, Measurement measurement) {
        return base(context)
                .map(side -> measurement.pairedWith(new Against(
                        side.base().description(),
                        side.tests(),
                        List.of(),
                        "it is measured in the JVM of the test (forks = 0), where only one version can be")))
                .orElse(measurement);
    }

    private static void keep(ExtensionContext context, List<Labelled> measured) {
        context.getStore(NAMESPACE).put(Labelled.class, List.copyOf(measured));
    }

    /** {@return what has been measured in this JVM, with all that the test said of it} */
    private static List<Labelled> remarked(ExtensionContext context) {
        Remarks remarks = remarks(context);
        TestThresholds thresholds = thresholds(context);
        return measured(context).stream()
                .map(one -> {
                    Measurement told = remarks.on(one.measurement());
                    return new Labelled(one.label(), told.limitedTo(thresholds.inGroup(told.group())), false);
                })
                .toList();
    }

    private static void record(ExtensionContext context, List<Labelled> measured, Optional<GrowthRecord> growth) {
        keep(context, measured);
        if (!measured.isEmpty()) {
            PerfTestFates.recorded(context.getUniqueId());
        }
        measured.forEach(one -> {
            classRecord(context).measured(one.measurement());
            growth.ifPresent(record -> record.measured(one, parameters(context)));
        });
    }

    /** Another extension may call the test method itself, in another class loader even, and leave our interceptor out. */
    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getExecutionException().isEmpty()
                && context.getStore(NAMESPACE).get(UsedLabels.Use.class) == null
                && !runsOnce(context)) {
            throw new IllegalStateException(id(context).shortName()
                    + " was not measured: another extension of the test called the method itself, in place of JUnit, as"
                    + " that of @QuarkusTest does. Measure the code in a test class without that extension, or run the"
                    + " test unmeasured with -D" + ConfigurationKeys.MODE + "=once");
        }
    }

    @Override
    public void testFailed(ExtensionContext context, Throwable cause) {
        try {
            if (ForkedTest.current() == null && !runsOnce(context)) {
                if (measured(context).isEmpty()) {
                    Optional.ofNullable(context.getStore(NAMESPACE).get(growthOf(context), GrowthRecord.class))
                            .ifPresent(GrowthRecord::unmeasured);
                }
                ids(context).forEach(id -> classRecord(context).failed(id, method(context), cause));
                PerfTestFates.recorded(context.getUniqueId());
            }
        } catch (ConfigurationException e) {
            // That is what failed the test, and JUnit has said so.
        }
    }

    private static boolean runsOnce(ExtensionContext context) {
        return mode(context) == Mode.ONCE || Debugger.isAttached();
    }

    private static void sayIfDebugged(ExtensionContext context) {
        if (mode(context) != Mode.ONCE) {
            runRecord(context).say("a debugger is attached: " + id(context) + " runs once, in this JVM, unmeasured");
        }
    }

    private static Mode mode(ExtensionContext context) {
        return Mode.of(context.getConfigurationParameter(ConfigurationKeys.MODE));
    }

    private static Measurer measurer(ExtensionContext context) {
        BenchmarkId id = id(context);
        String group = attributes(context).group();
        Progress progress = new Progress(runRecord(context).classes().withClass(id), runRecord(context)::say);
        return new Measurer(
                new Subject(
                        id,
                        method(context),
                        group.isEmpty() ? null : group,
                        parameters(context).byName()),
                thresholds(context)::inGroup,
                sampling(context),
                progress,
                runRecord(context)::lookAtMachine);
    }

    private static Sampling sampling(ExtensionContext context) {
        SamplingResolver resolver = new SamplingResolver(context::getConfigurationParameter);
        PerfTestAttributes test = attributes(context);
        return base(context).isPresent() ? resolver.inPairs(test) : resolver.alone(test);
    }

    private static TestThresholds thresholds(ExtensionContext context) {
        return TestThresholds.of(
                context.getRequiredTestMethod(), TestClasses.of(context), context::getConfigurationParameter);
    }

    private static Budgets budgets(ExtensionContext context) {
        return Budgets.of(context.getRequiredTestMethod(), TestClasses.of(context));
    }

    private static PerfTestAttributes attributes(ExtensionContext context) {
        return PerfTestAttributes.of(context.getRequiredTestMethod()).orElseThrow();
    }

    private static BenchmarkId id(ExtensionContext context) {
        return BenchmarkIds.of(context.getRequiredTestMethod(), TestClasses.of(context), parameters(context));
    }

    private static String method(ExtensionContext context) {
        return BenchmarkIds.methodOf(context.getRequiredTestMethod(), TestClasses.of(context));
    }

    /** {@return the benchmarks that a failed test is: those that were measured, and itself for those that may not have been} */
    private static Set<BenchmarkId> ids(ExtensionContext context) {
        Set<BenchmarkId> ids = new LinkedHashSet<>();
        measured(context).forEach(one -> ids.add(one.measurement().id()));
        if (context.getStore(NAMESPACE).get(ALL_MEASURED) == null) {
            ids.add(id(context));
        }
        return ids;
    }

    private static void allMeasured(ExtensionContext context) {
        context.getStore(NAMESPACE).put(ALL_MEASURED, true);
    }

    /** {@return the record of how a test's times grow, empty if no parameter is its size} */
    private static Optional<GrowthRecord> growth(ExtensionContext context) {
        Optional<Order> allowed = AnnotationSupport.findAnnotation(context.getRequiredTestMethod(), MaxComplexity.class)
                .map(MaxComplexity::value)
                .map(text -> Quantities.parse("@MaxComplexity(value = \"" + text + "\")", text, Order::parse));
        if (parameters(context).size() != null) {
            return Optional.of(growthContext(context)
                    .getStore(NAMESPACE)
                    .getOrComputeIfAbsent(
                            growthOf(context),
                            key -> new GrowthRecord(
                                    allowed.orElse(null), runRecord(context).classes(), runRecord(context)::say),
                            GrowthRecord.class));
        }
        if (allowed.isPresent()) {
            throw new ConfigurationException(
                    "@MaxComplexity needs a size: mark a parameter of a @ParameterizedPerfTest or of a"
                            + " @ParameterizedClass by @Size");
        }
        return Optional.empty();
    }

    /** {@return the context that the calls of different size are in: the test if they are its own, else its class} */
    private static ExtensionContext growthContext(ExtensionContext context) {
        ClassInvocations classes = ClassInvocations.of(context);
        return classes.parameters(TestParameters.NONE).size() == null
                ? context.getParent().orElseThrow()
                : classes.lasting();
    }

    private static String growthOf(ExtensionContext context) {
        return "growth of " + test(context);
    }

    /** {@return the parameters of a call; before it is made, those of its class} */
    private static TestParameters parameters(ExtensionContext context) {
        TestParameters kept = context.getStore(NAMESPACE).get(TestParameters.class, TestParameters.class);
        return kept == null ? ClassInvocations.of(context).parameters(TestParameters.NONE) : kept;
    }

    private static Optional<BaseSide> base(ExtensionContext context) {
        return runBase(context).side();
    }

    private static RunBase runBase(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(
                        RunBase.class,
                        key -> RunBase.of(
                                context::getConfigurationParameter, outputDirectory(context), PlannedPerfTests::count),
                        RunBase.class);
    }

    private static ClassDataArchives archives(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(ClassDataArchives.class, key -> new ClassDataArchives(), ClassDataArchives.class);
    }

    private static RunRecord runRecord(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(RunRecord.class, key -> startRun(context), RunRecord.class);
    }

    private static RunRecord startRun(ExtensionContext context) {
        RunRecord run = RunRecord.start(
                outputDirectory(context), ThisBuild.id(), RunLayout.of(context::getConfigurationParameter));
        run.expect(PlannedPerfTests.classes());
        return run;
    }

    private static ClassRecord classRecord(ExtensionContext context) {
        RunRecord run = runRecord(context);
        String className = TestClasses.of(context).name();
        return ClassInvocations.of(context)
                .lasting()
                .getStore(NAMESPACE)
                // A nested class looks into its outer class's store too, so the class itself is not key enough.
                .getOrComputeIfAbsent(className, key -> run.openClass(className), ClassRecord.class);
    }

    private static Path outputDirectory(ExtensionContext context) {
        return context.getConfigurationParameter(ConfigurationKeys.OUTPUT_DIRECTORY)
                .map(Path::of)
                .orElseGet(RunRecord::defaultFolder);
    }
}
