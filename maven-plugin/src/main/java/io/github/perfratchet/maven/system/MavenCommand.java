package io.github.perfratchet.maven.system;

import io.github.perfratchet.baseline.untrusted.Printable;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;

/**
 * Runs Maven from within Maven: with the same installation, JDK, settings, local repository and profiles.
 *
 * @param program the path of {@code mvn}
 * @param jdk the folder of the JDK
 * @param arguments the arguments of the command, except those that depend on the project
 * @since 0.1
 */
public record MavenCommand(Path program, Path jdk, List<String> arguments) {

    private static final String REPOSITORY = "maven.repo.local";
    private static final int SHOWN_LINES = 30;
    private static final int LONGEST_LINE = 300;

    /** The environment variables that would make the inner Maven use the project, the arguments or the debugger of the outer one. */
    private static final Set<String> OF_THE_OUTER_MAVEN = Set.of(
            "MAVEN_ARGS",
            "MAVEN_BASEDIR",
            "MAVEN_CMD_LINE_ARGS",
            "MAVEN_CONFIG",
            "MAVEN_DEBUG_OPTS",
            "MAVEN_PROJECTBASEDIR");

    public MavenCommand {
        arguments = List.copyOf(arguments);
    }

    /**
     * Creates the command from the running build.
     *
     * @throws MojoExecutionException if the running Maven does not say where it is installed
     */
    public static MavenCommand like(MavenSession session) throws MojoExecutionException {
        @Nullable
        String home = session.getSystemProperties().getProperty("maven.home", System.getProperty("maven.home"));
        if (home == null) {
            throw new MojoExecutionException(
                    "PerfRatchet has to start Maven once more, but the running Maven does not say where it is"
                            + " installed (maven.home). Run mvn, or set -Dmaven.home to the folder of Maven.");
        }
        String name = File.separatorChar == '\\' ? "mvn.cmd" : "mvn";
        return new MavenCommand(
                Path.of(home, "bin", name), Path.of(System.getProperty("java.home")), arguments(session.getRequest()));
    }

    /** {@return a copy with more arguments} */
    public MavenCommand with(List<String> more) {
        List<String> all = new ArrayList<>(arguments);
        all.addAll(more);
        return new MavenCommand(program, jdk, all);
    }

    /** {@return a copy with those properties of the running build whose names the predicate accepts} */
    public MavenCommand with(Properties properties, Predicate<String> passedOn) {
        return with(properties.stringPropertyNames().stream()
                .filter(name -> !name.equals(REPOSITORY) && passedOn.test(name))
                .sorted()
                .map(name -> "-D" + name + '=' + properties.getProperty(name))
                .toList());
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
        arguments.add("-D" + REPOSITORY + '=' + request.getLocalRepositoryPath());
        return arguments;
    }

    private static void addFile(List<String> arguments, String option, @Nullable File file) {
        if (file != null && file.exists()) {
            arguments.add(option);
            arguments.add(file.getAbsolutePath());
        }
    }

    /** {@return a text that identifies everything that determines the result of a build, except the project} */
    public String recipe() {
        return String.join("\n", jdk.toString(), Runtime.version().toString(), String.join("\n", arguments));
    }

    /**
     * Runs Maven and waits until it ends.
     *
     * @param pom the project to build
     * @param more the arguments for this project
     * @param output the file for the output of Maven
     * @return whether the build succeeded
     */
    public boolean run(Path pom, List<String> more, Path output) throws IOException {
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

    /** Logs the errors in the output of a failed build. If no line is marked as an error, it logs the end of the output. */
    public static void logEnd(Path output, Log log) throws IOException {
        List<String> lines = new String(Files.readAllBytes(output), Charset.defaultCharset())
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        List<String> errors =
                lines.stream().filter(line -> line.startsWith("[ERROR]")).toList();
        List<String> shown = errors.isEmpty() ? lines : errors;
        // The first errors show the cause. A log without errors is read from its end.
        int from = errors.isEmpty() ? Math.max(0, shown.size() - SHOWN_LINES) : 0;
        shown.stream()
                .skip(from)
                .limit(SHOWN_LINES)
                .map(line -> line.replaceFirst("^\\[ERROR] ?", ""))
                .forEach(line -> log.error("  " + Printable.bounded(line, LONGEST_LINE)));
    }
}
