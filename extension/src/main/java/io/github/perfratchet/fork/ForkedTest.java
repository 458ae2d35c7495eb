package io.github.perfratchet.fork;

import io.github.perfratchet.baseline.measurement.Fork;
import io.github.perfratchet.trial.AlwaysItsTurn;
import io.github.perfratchet.trial.Batching;
import io.github.perfratchet.trial.Compilation;
import io.github.perfratchet.trial.ExtraWork;
import io.github.perfratchet.trial.Operation;
import io.github.perfratchet.trial.OperationSource;
import io.github.perfratchet.trial.Sampling;
import io.github.perfratchet.trial.Trial;
import io.github.perfratchet.trial.Turn;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** The one test of this fork. The JUnit Platform runs it on a separate thread, and JMH measures on that thread. */
public final class ForkedTest {

    private static final AtomicReference<@Nullable ForkedTest> CURRENT = new AtomicReference<>();

    private static final String NO_LAUNCHER = "the fork cannot start JUnit; add the dependency"
            + " org.junit.platform:junit-platform-launcher, scope test, in the version of the other JUnit artifacts";

    private final Path folder;
    private final ForkPlan plan;
    private final Trial trial;
    private final Thread thread = new Thread(this::run, "perfratchet-test");
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private final @Nullable CallSearch search;
    private volatile @Nullable Fork result;
    private volatile Remarks remarks = Remarks.NONE;

    private ForkedTest(Path folder, ForkPlan plan, Trial trial) {
        this.folder = folder;
        this.plan = plan;
        this.trial = trial;
        WantedCall call = plan.target().call();
        this.search = call == null ? null : new CallSearch(call, plan.target().uniqueId());
    }

    /** {@return the test of this JVM; {@code null} if this JVM is not a fork} */
    public static @Nullable ForkedTest current() {
        return CURRENT.get();
    }

    static ForkedTest prepare() throws IOException {
        Path folder = Path.of(System.getProperty(ForkPlan.FOLDER_PROPERTY));
        ForkProcess.announce(folder);
        ForkPlan plan = PlanFile.read(folder);
        ForkProcess.endWith(plan.parentPid());
        useOwnStreams();
        plan.systemProperties().forEach(System::setProperty);
        // Forks of pairs are started without background compilation.
        Compilation compilation = plan.inPair() ? Compilation.FOREGROUND : Compilation.BACKGROUND;
        Trial trial = Trial.open(plan.sampling(), Set.of(Thread.currentThread().getId()), turn(plan), compilation);
        ForkedTest test = new ForkedTest(folder, plan, trial);
        CURRENT.set(test);
        return test;
    }

    private static Turn turn(ForkPlan plan) throws IOException {
        if (plan.recording() != null) {
            return new RecordedTurn(Path.of(plan.recording()));
        }
        return plan.lane() == null ? new AlwaysItsTurn() : RemoteTurn.connect(plan.lane());
    }

    /**
     * Restores the output streams of the process. JMH's own streams send the output to the console of the test's JVM, where it would hide
     * the results.
     */
    private static void useOwnStreams() {
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true));
        System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true));
    }

    Trial trial() {
        return trial;
    }

    void start() {
        thread.start();
    }

    /** {@return how this fork samples} */
    public Sampling sampling() {
        return plan.sampling();
    }

    /**
     * {@return whether the call that JUnit is about to make is the one that this fork was started for}
     *
     * @param uniqueId JUnit's unique id of the call
     * @param label the text of the arguments
     * @param details the text that JUnit shows of the arguments that the label leaves out
     */
    public boolean isWanted(String uniqueId, String label, String details) {
        return search == null || search.isWanted(uniqueId, label, details);
    }

    /** {@return whether this fork was started for one of several calls, and that call has been made} */
    public boolean isDone() {
        return search != null && search.isFound();
    }

    /**
     * Lets JMH measure an operation on the current thread, which is the thread of the test. It does nothing if this fork is to measure
     * another operation.
     *
     * @param label the label of the operation; {@code null} for the only operation of a test
     * @param batching the settings of the test for operations with a set-up
     * @throws Throwable the exception that the operation throws
     */
    public void measure(@Nullable String label, OperationSource operations, Batching batching) throws Throwable {
        boolean isFirst = result == null;
        if (plan.label() == null ? !isFirst : !plan.label().equals(label)) {
            return;
        }
        Repetition extraWork = plan.extraWork();
        // A recording needs enough samples to find the hot stacks, whatever number of iterations the test sets.
        Batching wanted = plan.recording() == null ? batching : batching.withIterations(null);
        result = trial.run(
                extraWork == null ? operations : threads -> repeating(operations, threads, extraWork), wanted);
    }

    /** Stores the remarks of the test on its measurement. */
    public void remarked(Remarks said) {
        remarks = said;
    }

    private Operation repeating(OperationSource operations, int threads, Repetition extraWork) throws Throwable {
        int[] times = extraWork.timesByPhase();
        return ExtraWork.on(operations.forWorker(threads), extraWork.share(), () -> times[trial.phase()]);
    }

    boolean awaitEnd(long timeout, TimeUnit unit) throws InterruptedException {
        unit.timedJoin(thread, timeout);
        return !thread.isAlive();
    }

    private void run() {
        try {
            launch();
        } catch (NoClassDefFoundError e) {
            failure.compareAndSet(null, new IllegalStateException(NO_LAUNCHER, e));
        } catch (Throwable e) {
            failure.compareAndSet(null, e);
        }
        Throwable thrown = failure.get();
        Fork measured = result;
        // If the test does not have the label, the remarks show that.
        if (thrown == null && measured == null && plan.label() == null) {
            thrown = new IllegalStateException("the test was not found in the fork, or it measured nothing");
        }
        ForkReport.Thrown thrownReport = thrown == null ? null : ForkReport.Thrown.of(thrown);
        String blackholes = Boolean.getBoolean("compilerBlackholesEnabled") ? "compiler" : "full";
        try {
            ForkReportFile.write(
                    new ForkReport(thrown == null ? measured : null, trial.notes(), thrownReport, blackholes, remarks),
                    folder);
        } catch (IOException e) {
            e.printStackTrace(System.err);
        }
        if (!trial.started()) {
            // JMH still waits for its first task.
            Runtime.getRuntime().halt(1);
        }
    }

    private void launch() {
        String uniqueId = plan.target().uniqueId();
        if (search == null) {
            launch(uniqueId, new FirstFailure());
        } else {
            launch(uniqueId, search);
        }
    }

    private void launch(String uniqueId, CallSearch among) {
        FirstFailureOfCall failures = new FirstFailureOfCall(among);
        if (among.beginsAtPlace()) {
            launch(uniqueId, failures);
        }
        if (!among.isFound() && failure.get() == null) {
            launch(among.amongAll(), failures);
        }
        if (!among.isFound()) {
            failure.compareAndSet(null, Objects.requireNonNullElseGet(failures.ofUnknown, among::notFound));
        }
    }

    private void launch(String uniqueId, TestExecutionListener listener) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectUniqueId(uniqueId))
                .configurationParameters(plan.configurationParameters())
                .configurationParameter("junit.jupiter.execution.parallel.enabled", "false")
                .build();
        // The registered listeners report the run in the JVM of the test. Here they would report the test a second
        // time.
        LauncherConfig config = LauncherConfig.builder()
                .enableTestExecutionListenerAutoRegistration(false)
                .enablePostDiscoveryFilterAutoRegistration(false)
                .build();
        try (LauncherSession session = LauncherFactory.openSession(config)) {
            Launcher launcher = session.getLauncher();
            launcher.execute(request, listener);
        }
    }

    private static Throwable skipped(String reason) {
        return new IllegalStateException("the test was skipped in the fork: " + reason);
    }

    private final class FirstFailure implements TestExecutionListener {

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult outcome) {
            outcome.getThrowable().ifPresent(thrown -> failure.compareAndSet(null, thrown));
        }

        @Override
        public void executionSkipped(TestIdentifier test, String reason) {
            failure.compareAndSet(null, skipped(reason));
        }
    }

    /** Stores the first failure of the wanted call. Failures of the calls before it do not count as its failures. */
    private final class FirstFailureOfCall implements TestExecutionListener {

        private final CallSearch among;
        private @Nullable Throwable ofUnknown;

        FirstFailureOfCall(CallSearch among) {
            this.among = among;
        }

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult outcome) {
            outcome.getThrowable().ifPresent(thrown -> take(test.getUniqueIdObject(), thrown));
        }

        @Override
        public void executionSkipped(TestIdentifier test, String reason) {
            if (!among.isFound()) {
                take(test.getUniqueIdObject(), skipped(reason));
            }
        }

        private void take(UniqueId id, Throwable thrown) {
            if (among.concerns(id)) {
                failure.compareAndSet(null, thrown);
            } else if (ofUnknown == null && among.mayConcern(id)) {
                ofUnknown = thrown;
            }
        }
    }
}
