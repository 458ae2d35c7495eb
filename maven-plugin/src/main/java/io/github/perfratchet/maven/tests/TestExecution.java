package io.github.perfratchet.maven.tests;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * An execution of Surefire or Failsafe, as the pom configures it.
 *
 * @param plugin the name of the plugin: {@code Surefire} or {@code Failsafe}
 * @param version the version of the plugin
 * @param skipped whether the pom skips the execution
 * @param groups the tags of the tests that it runs; {@code null} for all tests
 * @param excludedGroups the tags of the tests that it excludes; {@code null} for none
 * @param includes the patterns of the classes that it runs; empty for the defaults of the plugin
 * @param excludes the patterns of the classes that it excludes; empty for the defaults of the plugin
 * @param chosenElsewhere whether its classes are selected by something other than patterns
 * @param reports the folder of its reports
 */
record TestExecution(
        String plugin,
        String version,
        boolean skipped,
        @Nullable String groups,
        @Nullable String excludedGroups,
        List<String> includes,
        List<String> excludes,
        boolean chosenElsewhere,
        Path reports) {

    private static final String PERF = "perf";
    private static final List<String> SKIPS = List.of("skip", "skipTests", "skipITs", "skipExec");
    private static final List<String> CHOOSERS =
            List.of("test", "includesFile", "excludesFile", "suiteXmlFiles", "dependenciesToScan");

    private record Runner(String artifact, String name, String goal, String reports) {}

    private static final List<Runner> RUNNERS = List.of(
            new Runner("maven-surefire-plugin", "Surefire", "test", "surefire-reports"),
            new Runner("maven-failsafe-plugin", "Failsafe", "integration-test", "failsafe-reports"));

    private static final List<String> SUREFIRE = List.of("**/Test*", "**/*Test", "**/*Tests", "**/*TestCase");

    private static final List<String> FAILSAFE = List.of("**/IT*", "**/*IT", "**/*ITCase");

    /**
     * {@return the executions of a project}
     *
     * @param properties returns the value of a property of the build; {@code null} if it is not set
     */
    static List<TestExecution> of(MavenProject project, UnaryOperator<@Nullable String> properties) {
        List<TestExecution> executions = new ArrayList<>();
        for (Runner runner : RUNNERS) {
            Plugin plugin = project.getPlugin("org.apache.maven.plugins:" + runner.artifact());
            if (plugin != null) {
                plugin.getExecutions().stream()
                        .filter(execution ->
                                execution.getGoals().contains(runner.goal()) && !"none".equals(execution.getPhase()))
                        .map(execution -> of(runner, plugin, execution, project, properties))
                        .forEach(executions::add);
            }
        }
        return List.copyOf(executions);
    }

    private static TestExecution of(
            Runner runner,
            Plugin plugin,
            PluginExecution execution,
            MavenProject project,
            UnaryOperator<@Nullable String> properties) {
        @Nullable Xpp3Dom configuration = execution.getConfiguration() instanceof Xpp3Dom dom ? dom : null;
        String reports = text(configuration, "reportsDirectory");
        return new TestExecution(
                runner.name(),
                Objects.requireNonNullElse(plugin.getVersion(), ""),
                SKIPS.stream().anyMatch(skip -> "true".equals(text(configuration, skip))),
                tags("groups", configuration, properties),
                tags("excludedGroups", configuration, properties),
                texts(configuration, "includes"),
                texts(configuration, "excludes"),
                CHOOSERS.stream().anyMatch(chooser -> child(configuration, chooser) != null),
                reports == null
                        ? Path.of(project.getBuild().getDirectory(), runner.reports())
                        : project.getBasedir().toPath().resolve(reports));
    }

    /** The pom overrides the command line. */
    private static @Nullable String tags(
            String name, @Nullable Xpp3Dom configuration, UnaryOperator<@Nullable String> properties) {
        String configured = text(configuration, name);
        String tags = configured == null ? properties.apply(name) : configured;
        return tags == null || tags.isBlank() ? null : tags.strip();
    }

    private static @Nullable Xpp3Dom child(@Nullable Xpp3Dom configuration, String name) {
        return configuration == null ? null : configuration.getChild(name);
    }

    /** {@return the value of a parameter; {@code null} if it is not set, or if it is a property that Maven does not know} */
    private static @Nullable String text(@Nullable Xpp3Dom configuration, String name) {
        Xpp3Dom child = child(configuration, name);
        String value = child == null ? null : child.getValue();
        return value == null || value.startsWith("${") ? null : value.strip();
    }

    private static List<String> texts(@Nullable Xpp3Dom configuration, String name) {
        Xpp3Dom child = child(configuration, name);
        return child == null
                ? List.of()
                : Stream.of(child.getChildren())
                        .map(Xpp3Dom::getValue)
                        .filter(Objects::nonNull)
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .toList();
    }

    /** {@return whether it is not skipped and its tags exclude no performance test} */
    boolean takesPerfTests() {
        return !skipped && (groups == null || groups.equals(PERF)) && excludedGroups == null;
    }

    /** {@return whether it runs a top-level class of this name; {@code true} if in doubt} */
    boolean takes(String className) {
        if (chosenElsewhere
                || Stream.concat(includes.stream(), excludes.stream()).anyMatch(TestExecution::isSpecial)) {
            return true;
        }
        List<String> included = includes.isEmpty() ? (plugin.equals("Surefire") ? SUREFIRE : FAILSAFE) : includes;
        return included.stream().anyMatch(pattern -> matches(pattern, className))
                && excludes.stream().noneMatch(pattern -> matches(pattern, className));
    }

    /** {@return whether it excludes nested classes, which is the default if the pom configures no excludes} */
    boolean leavesNestedClassesOut() {
        return excludes.isEmpty();
    }

    /** {@return whether a pattern is a regular expression, a negation, a method, or several patterns in one} */
    private static boolean isSpecial(String pattern) {
        return pattern.matches(".*[%!#,\\[\\]].*");
    }

    private static boolean matches(String pattern, String className) {
        String path = pattern.replaceFirst("\\.(java|class)$", "");
        path = path.contains("/") ? path : path.replace('.', '/');
        path = path.contains("/") ? path : "**/" + path;
        return className.replace('.', '/').matches(regex(path.endsWith("/") ? path + "**" : path));
    }

    /**
     * {@return the regular expression for a pattern}
     *
     * <p>Two asterisks match any number of folders, including none. One asterisk matches a part of a name.
     */
    private static String regex(String path) {
        return Pattern.compile("\\*\\*/|\\*\\*|\\*|\\?|[^*?]+")
                .matcher(path)
                .replaceAll(part -> Matcher.quoteReplacement(
                        switch (part.group()) {
                            case "**/" -> "(.*/)?";
                            case "**" -> ".*";
                            case "*" -> "[^/]*";
                            case "?" -> "[^/]";
                            default -> Pattern.quote(part.group());
                        }));
    }
}
