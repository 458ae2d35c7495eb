package io.github.perfratchet.maven;

import io.github.perfratchet.baseline.selftest.ExtraWorkSize;
import io.github.perfratchet.baseline.selftest.Outcome;
import io.github.perfratchet.baseline.selftest.SelfTest;
import io.github.perfratchet.baseline.selftest.SelfTestReport;
import io.github.perfratchet.baseline.selftest.SelfTestRun;
import io.github.perfratchet.baseline.text.SelfTestTable;
import io.github.perfratchet.maven.check.NothingMeasured;
import io.github.perfratchet.maven.selftest.SelfTestAdvice;
import io.github.perfratchet.maven.selftest.SelfTestRunner;
import io.github.perfratchet.maven.system.FileTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Tests the gate on this machine with the tests of this project. It measures the code against itself: unchanged, with 5 % extra work, and
 * with 10 % extra work. It counts the false alarms, and how many of the slowdowns are found. The goal fails if the gate cannot fail, or if
 * there are more false alarms than promised. Call it on the command line: <code>mvn perfratchet:self-test</code>.
 *
 * @since 0.1
 */
@Mojo(name = "self-test", threadSafe = true)
final class SelfTestMojo extends PerfRatchetMojo {

    private static final int WIDTH = 100;

    /** Skips this goal. */
    @Parameter(property = "perfratchet.self-test.skip", defaultValue = "false")
    private boolean skipSelfTest;

    /**
     * The number of rounds, at least 1. A round runs all tests three times: unchanged, with 5 % extra work, and with 10 % extra work. More
     * rounds give narrower intervals.
     */
    @Parameter(property = "perfratchet.selfTest.runs", defaultValue = "3")
    private int runs;

    @Override
    boolean isGoalSkipped() {
        return skipSelfTest;
    }

    @Override
    void perform() throws MojoExecutionException, MojoFailureException {
        if (runs < 1) {
            throw new MojoExecutionException("perfratchet.selfTest.runs is " + runs
                    + ", but must be at least 1; set -Dperfratchet.selfTest.runs=3");
        }
        Path folder = module().output().resolve("self-test");
        Path report = module().output().resolve("self-test.json");
        // Even if this self-test fails, nobody should mistake an earlier report for its result.
        removeEarlier(report);
        removeEarlierRuns(folder);
        List<SelfTestRun> made = make(SelfTestRunner.of(project(), session(), folder, getLog()));
        if (made.isEmpty()) {
            return;
        }
        SelfTest selfTest = SelfTest.of(made);
        SelfTestReport.write(report, selfTest, made);
        getLog().info(module().title() + "the gate, tested " + runs + (runs == 1 ? " time" : " times") + ":"
                + System.lineSeparator() + SelfTestTable.render(selfTest, WIDTH));
        SelfTestAdvice.about(selfTest).forEach(sentence -> getLog().warn(module().title() + sentence));
        getLog().info(module().title() + "all figures are in " + module().shown(report) + ".");
        if (selfTest.outcome() != Outcome.PASSED) {
            throw new MojoFailureException(SelfTestAdvice.failure(selfTest));
        }
    }

    private static void removeEarlierRuns(Path folder) throws MojoExecutionException {
        try {
            FileTree.delete(folder);
        } catch (IOException e) {
            throw undeletable(folder, e);
        }
    }

    /** {@return the runs; none if there is nothing to measure in this module and the build has others} */
    private List<SelfTestRun> make(SelfTestRunner runner) throws MojoExecutionException, MojoFailureException {
        List<SelfTestRun> made = new ArrayList<>();
        int all = runs * ExtraWorkSize.values().length;
        getLog().info(module().title() + "runs the performance tests " + all
                + " times and compares the code with itself; the logs are in " + module().shown(runner.folder()) + ".");
        for (int round = 1; round <= runs; round++) {
            for (ExtraWorkSize extraWork : ExtraWorkSize.values()) {
                long start = System.nanoTime();
                SelfTestRun run = runner.run(round, extraWork);
                long tests = run.results().stream()
                        .mapToLong(results -> results.measurements().size())
                        .sum();
                if (tests == 0) {
                    nothingMeasured(runner.log(round, extraWork));
                    return List.of();
                }
                made.add(run);
                getLog().info(module().title() + made.size() + " of " + all + ": " + extraWork.label() + ", " + tests
                        + (tests == 1 ? " test in " : " tests in ") + Math.round((System.nanoTime() - start) / 1e9)
                        + " s");
            }
        }
        return made;
    }

    private void nothingMeasured(Path log) throws MojoFailureException {
        String message = NothingMeasured.message(
                        NothingMeasured.intention(this::propertyButMode).orElse(NothingMeasured.NO_TEST_RAN), 0)
                + " The log is " + module().shown(log)
                + ". The self-test needs @PerfTest methods that Surefire runs (mvn test).";
        if (module().alone()) {
            throw new MojoFailureException(message);
        }
        getLog().warn(module().title() + message);
    }

    /** {@return a property of the build; {@code null} for the mode, because this goal sets it and the build does not} */
    private @Nullable String propertyButMode(String name) {
        return "perfratchet.mode".equals(name) ? null : property(name);
    }
}
