package io.github.perfratchet.maven.tests;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.results.TestFate;
import io.github.perfratchet.baseline.results.TestFate.Kind;
import io.github.perfratchet.baseline.results.TestMethod;
import io.github.perfratchet.maven.tests.UnmeasuredTests.UnmeasuredTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.eclipse.aether.RepositorySystemSession;
import org.jspecify.annotations.Nullable;

/** The performance tests of a module, and the way its build runs them. */
public final class ModuleTests {

    /** The properties that select the test classes of a build. */
    private static final List<String> CHOICES = List.of(
            "test",
            "it.test",
            "surefire.includes",
            "surefire.excludes",
            "surefire.includesFile",
            "surefire.excludesFile",
            "failsafe.includes",
            "failsafe.excludes",
            "failsafe.includesFile",
            "failsafe.excludesFile");

    /** The outcomes of tests that need no report. */
    private static final Set<Kind> ACCOUNTED_FOR = Set.of(Kind.RECORDED, Kind.RAN_ONCE, Kind.SKIPPED);

    private final UnaryOperator<@Nullable String> properties;
    private final List<TestExecution> executions;
    private final LazyClassPath classPath;
    private final List<CompiledPerfTest> tests;

    private ModuleTests(
            UnaryOperator<@Nullable String> properties,
            List<TestExecution> executions,
            LazyClassPath classPath,
            List<CompiledPerfTest> tests) {
        this.properties = properties;
        this.executions = executions;
        this.classPath = classPath;
        this.tests = tests;
    }

    /**
     * {@return the tests of a project}
     *
     * @param properties returns the value of a property of the build; {@code null} if it is not set
     */
    public static ModuleTests of(
            MavenProject project,
            RepositorySystemSession session,
            ProjectDependenciesResolver resolver,
            UnaryOperator<@Nullable String> properties) {
        LazyClassPath classPath = new LazyClassPath(() -> TestClassPath.of(project, session, resolver));
        Path folder = Path.of(project.getBuild().getTestOutputDirectory());
        CompiledClasses classes = new CompiledClasses(
                List.of(folder, Path.of(project.getBuild().getOutputDirectory())),
                () -> classPath.get().files());
        return new ModuleTests(
                properties,
                TestExecution.of(project, properties),
                classPath,
                CompiledPerfTests.of(classes, folder, makesTestJar(project)));
    }

    private static boolean makesTestJar(MavenProject project) {
        return project.getBuildPlugins().stream()
                .flatMap(plugin -> plugin.getExecutions().stream())
                .anyMatch(execution -> execution.getGoals().contains("test-jar"));
    }

    /** {@return whether the module has compiled performance tests} */
    public boolean exist() {
        return !tests.isEmpty();
    }

    /** {@return whether Surefire or Failsafe has written a report of a test class since the start of the build} */
    public boolean ranSince(Instant start) {
        return executions.stream()
                .map(TestExecution::reports)
                .distinct()
                .flatMap(folder -> reports(folder).stream())
                .anyMatch(report -> isWrittenSince(report, start));
    }

    private static List<Path> reports(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "TEST-*.xml")) {
            List<Path> reports = new ArrayList<>();
            files.forEach(reports::add);
            return reports;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isWrittenSince(Path file, Instant start) {
        try {
            return !Files.getLastModifiedTime(file).toInstant().isBefore(start.truncatedTo(ChronoUnit.SECONDS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the property that selects performance tests: Failsafe's if only Failsafe runs them} */
    public String choice() {
        List<String> plugins = executions.stream()
                .filter(TestExecution::takesPerfTests)
                .map(TestExecution::plugin)
                .distinct()
                .toList();
        return plugins.equals(List.of("Failsafe")) ? "it.test" : "test";
    }

    /** {@return whether the command line or tags exclude all or some performance tests from this build} */
    public boolean areFiltered() {
        return CHOICES.stream().anyMatch(choice -> properties.apply(choice) != null)
                || executions.stream().noneMatch(TestExecution::takesPerfTests);
    }

    /**
     * {@return the tests that were neither measured nor skipped; none if the build excludes some tests}
     *
     * @param fates what happened to the tests that JUnit found in this build
     * @param recorded the benchmarks in the results of this build, including those that failed
     */
    public UnmeasuredTests unmeasured(Collection<TestFate> fates, Collection<BenchmarkId> recorded) {
        if (areFiltered()) {
            return UnmeasuredTests.NONE;
        }
        Map<TestMethod, List<TestFate>> byTest = fates.stream().collect(Collectors.groupingBy(TestFate::test));
        return new UnmeasuredTests(tests.stream()
                .flatMap(test -> obstacle(test, byTest.getOrDefault(test.test(), List.of()), recorded, fates.isEmpty())
                        .map(obstacle -> new UnmeasuredTest(test.test(), obstacle))
                        .stream())
                .toList());
    }

    private Optional<Obstacle> obstacle(
            CompiledPerfTest test, List<TestFate> fates, Collection<BenchmarkId> recorded, boolean noneFound) {
        Set<Kind> kinds = fates.stream().map(TestFate::kind).collect(Collectors.toSet());
        if (kinds.stream().anyMatch(ACCOUNTED_FOR::contains)
                || (fates.isEmpty() && recorded.stream().anyMatch(id -> isOf(id, test.test())))) {
            return Optional.empty();
        }
        Optional<TestFate> failed =
                fates.stream().filter(fate -> fate.kind() == Kind.FAILED).findFirst();
        if (failed.isPresent()) {
            return Optional.of(Obstacle.failed(failed.get().reason()));
        }
        if (!kinds.isEmpty()) {
            return Optional.of(kinds.contains(Kind.RAN) ? Obstacle.ran() : Obstacle.ended());
        }
        return test.obstacle().or(() -> Optional.of(notFound(test.test(), noneFound)));
    }

    private static boolean isOf(BenchmarkId id, TestMethod test) {
        return id.className().equals(test.className()) && id.bareMethodName().equals(test.method());
    }

    private Obstacle notFound(TestMethod test, boolean noneFound) {
        List<TestExecution> taking =
                executions.stream().filter(TestExecution::takesPerfTests).toList();
        if (noneFound && classPath.get().lackJupiter()) {
            return Obstacle.noEngine(classPath.get().haveJUnit4());
        }
        String topLevel = test.runClass().replaceFirst("\\$.*", "");
        if (taking.stream().noneMatch(execution -> execution.takes(topLevel))) {
            return Obstacle.pattern(
                    taking.stream().map(TestExecution::plugin).distinct().collect(Collectors.joining(" and ")));
        }
        if (test.runClass().indexOf('$') >= 0 && taking.stream().allMatch(TestExecution::leavesNestedClassesOut)) {
            return Obstacle.staticNestedClass();
        }
        Optional<TestExecution> old = taking.stream()
                .filter(execution -> execution.version().startsWith("2."))
                .findFirst();
        return noneFound && old.isPresent() && classPath.get().lackLauncher()
                ? Obstacle.oldLauncher(old.get().plugin(), old.get().version())
                : Obstacle.unknown();
    }
}
