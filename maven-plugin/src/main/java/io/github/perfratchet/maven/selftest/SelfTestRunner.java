package io.github.perfratchet.maven.selftest;

import io.github.perfratchet.baseline.measurement.Base;
import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.ClassNames;
import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.results.BaseFile;
import io.github.perfratchet.baseline.results.ResultsFolder;
import io.github.perfratchet.baseline.selftest.ExtraWorkSize;
import io.github.perfratchet.baseline.selftest.SelfTestRun;
import io.github.perfratchet.baseline.untrusted.Printable;
import io.github.perfratchet.maven.project.Names;
import io.github.perfratchet.maven.system.MavenCommand;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;

/**
 * Runs the performance tests of a module in a separate Maven build, with the same code on both sides of the comparison.
 *
 * @param maven the Maven that runs the tests
 * @param pom the pom of the module
 * @param classes the folder of the module's code
 * @param folder the folder for the files of all runs
 * @param log reports problems
 */
public record SelfTestRunner(MavenCommand maven, Path pom, Path classes, Path folder, Log log) {

    private static final String ITSELF = "itself";

    private static final int MOST_NAMED = 5;

    /** Matches the properties that a run sets itself, and those that configure the goals of the outer build. */
    private static final Predicate<String> SET_BY_A_RUN = Pattern.compile(
                    "perfratchet\\.(mode|against|extraWork|outputDirectory|skip|selfTest\\..*|.*\\.skip)"
                            + "|maven\\.test\\.failure\\.ignore")
            .asMatchPredicate();

    public static SelfTestRunner of(MavenProject project, MavenSession session, Path folder, Log log)
            throws MojoExecutionException {
        return new SelfTestRunner(
                MavenCommand.like(session).with(session.getUserProperties(), SelfTestRunner::isPassedOn),
                project.getFile().toPath(),
                Path.of(project.getBuild().getOutputDirectory()),
                folder.toAbsolutePath(),
                log);
    }

    /** {@return whether a property of the outer build is passed on to a run} */
    static boolean isPassedOn(String property) {
        return !SET_BY_A_RUN.test(property);
    }

    /**
     * Performs one run.
     *
     * @return the results of the run; they may be empty
     * @throws MojoExecutionException if the module cannot be compiled or its tests cannot be run
     * @throws MojoFailureException if a test failed and was therefore not measured
     */
    public SelfTestRun run(int round, ExtraWorkSize extraWork) throws MojoExecutionException, MojoFailureException {
        Path own = own(round, extraWork);
        Path output = log(round, extraWork);
        List<String> code = List.of(classes.toAbsolutePath().normalize().toString());
        new BaseFile(own).write(new Base(ITSELF, ITSELF, code, code));
        boolean succeeded;
        try {
            succeeded = maven.run(
                    pom,
                    List.of(
                            "-Dperfratchet.mode=only",
                            "-Dperfratchet.against=" + ITSELF,
                            "-Dperfratchet.extraWork=" + extraWork.percent() + '%',
                            "-Dperfratchet.outputDirectory=" + own,
                            // No other goal of this plugin should run in that build, above all not prepare and check.
                            "-Dperfratchet.skip=true",
                            // Extra work can exceed a budget. The test then fails, but still has a verdict.
                            "-Dmaven.test.failure.ignore=true",
                            "test"),
                    output);
            if (!succeeded) {
                MavenCommand.logEnd(output, log);
            }
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "a run of the self-test ended early (" + Names.reason(e.toString())
                            + "); run mvn perfratchet:self-test again",
                    e);
        }
        if (!succeeded) {
            throw new MojoExecutionException(describe(round, extraWork) + " did not succeed: Maven failed. Its log is "
                    + shown(output)
                    + ". Make mvn test pass in this module alone; first install the modules that it needs:"
                    + " mvn install -DskipTests.");
        }
        List<ClassResults> results = new ResultsFolder(own.resolve("results")).readAll();
        refuseUnmeasured(results, describe(round, extraWork), output);
        return new SelfTestRun(extraWork, results);
    }

    public Path log(int round, ExtraWorkSize extraWork) {
        return own(round, extraWork).resolve("maven.log");
    }

    private Path own(int round, ExtraWorkSize extraWork) {
        return folder.resolve(round + "-plus-" + extraWork.percent());
    }

    private static String describe(int round, ExtraWorkSize extraWork) {
        return "Run " + round + " of the self-test, " + extraWork.label() + ",";
    }

    private static void refuseUnmeasured(List<ClassResults> results, String run, Path output)
            throws MojoFailureException {
        List<String> reasons = results.stream()
                .flatMap(ofClass -> reasons(ofClass, ClassNames.ofResults(results)).stream())
                .toList();
        if (!reasons.isEmpty()) {
            throw new MojoFailureException(run + " did not measure all tests:"
                    + reasons.stream()
                            .limit(MOST_NAMED)
                            .map(reason -> "\n  " + reason)
                            .collect(Collectors.joining())
                    + (reasons.size() > MOST_NAMED ? "\n  and " + (reasons.size() - MOST_NAMED) + " more" : "")
                    + "\nThe log is " + shown(output) + ". Make them pass first: mvn test -Dperfratchet.mode=only.");
        }
    }

    private static List<String> reasons(ClassResults results, ClassNames classes) {
        Set<BenchmarkId> measured =
                results.measurements().stream().map(Measurement::id).collect(Collectors.toSet());
        List<String> failed = results.failures().stream()
                .filter(failure -> !measured.contains(failure.id()))
                .map(failure -> Names.of(failure.id(), classes) + ": " + Names.reason(failure.reason()))
                .toList();
        return failed.isEmpty() && !results.finished()
                ? List.of(Names.ofClass(results.className()) + " did not run to its end")
                : failed;
    }

    private static String shown(Path path) {
        return Printable.escape(path.toString());
    }
}
