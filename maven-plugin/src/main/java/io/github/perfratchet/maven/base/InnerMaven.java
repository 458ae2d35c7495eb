package io.github.perfratchet.maven.base;

import io.github.perfratchet.baseline.untrusted.Printable;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;

/**
 * The running Maven, called once more for another tree: the same program, JDK, settings, repository, profiles and
 * properties, but without tests.
 *
 * @param program the program {@code mvn}
 * @param jdk the JDK's folder
 * @param arguments what follows the program, except what depends on the tree
 */
record InnerMaven(Path program, Path jdk, List<String> arguments) {

    private static final int SHOWN_LINES = 30;
    private static final int LONGEST_LINE = 300;

    /** What chooses or skips tests, and what is meant for the outer build's own goals. */
    private static final Predicate<String> NOT_PASSED_ON = Pattern.compile(
                    "(perfratchet|surefire|failsafe|maven\\.surefire|maven\\.failsafe|maven\\.test)\\..*"
                            + "|test|it\\.test|skipTests|skipITs|groups|excludedGroups|maven\\.repo\\.local")
            .asMatchPredicate();

    /** What would make the inner Maven take the outer's project, arguments or debugger for its own. */
    private static final Set<String> OF_THE_OUTER_MAVEN = Set.of(
            "MAVEN_ARGS",
            "MAVEN_BASEDIR",
            "MAVEN_CMD_LINE_ARGS",
            "MAVEN_CONFIG",
            "MAVEN_DEBUG_OPTS",
            "MAVEN_PROJECTBASEDIR");

    /**
     * Reads off how Maven is running.
     *
     * @param plugin this plugin as {@code groupId:artifactId:version}
     * @param extra what the user wants added
     */
    static InnerMaven like(MavenSession session, String plugin, List<String> extra) throws MojoExecutionException {
        @Nullable
        String home = session.getSystemProperties().getProperty("maven.home", System.getProperty("maven.home"));
        if (home == null) {
            throw new MojoExecutionException(
                    "A git revision is built by the Maven that is running, but this one does not"
                            + " say where it is (maven.home). Call mvn, or set -Dmaven.home to its folder.");
        }
        String name = File.separatorChar == '\\' ? "mvn.cmd" : "mvn";
        List<String> arguments = new ArrayList<>(arguments(session.getRequest()));
        arguments.addAll(extra);
        arguments.addAll(List.of("package", plugin + ":class-path"));
        return new InnerMaven(
                Path.of(home, "bin", name), Path.of(System.getProperty("java.home")), List.copyOf(arguments));
    }

    private static List<String> arguments(MavenExecutionRequest request) {
        List<String> arguments =
                new ArrayList<>(List.of("--batch-mode", "--no-transfer-progress", "-Dstyle.color=never"));
        addFile(arguments, "--settings", request.getUserSettingsFile());
        addFile(arguments, "--global-settings", request.getGlobalSettingsFile());
        addFile(arguments, "--toolchains", request.getUserToolchainsFile());
        addFile(arguments, "--global-toolchains", request.getGlobalToolchainsFile());
        if (request.isOffline()) {
            arguments.add("--offline");
        }
        List<String> profiles = new ArrayList<>(request.getActiveProfiles());
        request.getInactiveProfiles().forEach(profile -> profiles.add('!' + profile));
        if (!profiles.isEmpty()) {
            arguments.add("--activate-profiles=" + String.join(",", profiles));
        }
        passedOn(request.getUserProperties()).forEach((key, value) -> arguments.add("-D" + key + '=' + value));
        arguments.add("-Dmaven.repo.local=" + request.getLocalRepositoryPath());
        arguments.add("-Dperfratchet.skip=true");
        arguments.add("-DskipTests=true");
        return arguments;
    }

    /** {@return the properties that the inner build is to have too, by name} */
    static Map<String, String> passedOn(Properties properties) {
        Map<String, String> passed = new TreeMap<>();
        for (String name : properties.stringPropertyNames()) {
            if (!NOT_PASSED_ON.test(name)) {
                passed.put(name, properties.getProperty(name));
            }
        }
        return passed;
    }

    private static void addFile(List<String> arguments, String option, @Nullable File file) {
        if (file != null && file.exists()) {
            arguments.add(option);
            arguments.add(file.getAbsolutePath());
        }
    }

    /** {@return what decides over the outcome, apart from the tree} */
    String recipe() {
        return String.join("\n", jdk.toString(), Runtime.version().toString(), String.join("\n", arguments));
    }

    /**
     * Builds a tree.
     *
     * @param pom the project to build
     * @param more arguments for this tree
     * @param output the file for what it prints
     * @return whether the build succeeded
     */
    boolean build(Path pom, List<String> more, Path output) throws IOException {
        List<String> command = new ArrayList<>(List.of(program.toString(), "--file", pom.toString()));
        command.addAll(more);
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(pom.resolveSibling("").toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().keySet().removeAll(OF_THE_OUTER_MAVEN);
        builder.environment().put("JAVA_HOME", jdk.toString());
        try (ChildProcess maven = ChildProcess.start(builder)) {
            return maven.exitCode() == 0;
        }
    }

    /** Logs the end of what a failed build printed, or its errors if it marked them. */
    static void logEnd(Path output, Log log) throws IOException {
        List<String> lines = new String(Files.readAllBytes(output), Charset.defaultCharset())
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        List<String> errors =
                lines.stream().filter(line -> line.startsWith("[ERROR]")).toList();
        List<String> shown = errors.isEmpty() ? lines : errors;
        // The first errors tell what is wrong, whereas a log without any is read from its end.
        int from = errors.isEmpty() ? Math.max(0, shown.size() - SHOWN_LINES) : 0;
        shown.stream()
                .skip(from)
                .limit(SHOWN_LINES)
                .map(line -> line.replaceFirst("^\\[ERROR] ?", ""))
                .forEach(line -> log.error("  " + Printable.bounded(line, LONGEST_LINE)));
    }
}
