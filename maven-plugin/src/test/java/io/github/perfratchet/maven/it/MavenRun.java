package io.github.perfratchet.maven.it;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.maven.shared.invoker.DefaultInvocationRequest;
import org.apache.maven.shared.invoker.DefaultInvoker;
import org.apache.maven.shared.invoker.InvocationRequest;
import org.apache.maven.shared.invoker.InvocationResult;
import org.apache.maven.shared.invoker.MavenInvocationException;
import org.jspecify.annotations.Nullable;

/**
 * The result of one Maven command.
 *
 * @param exitCode 0 if the build succeeded
 * @param output the whole output of Maven
 */
record MavenRun(int exitCode, String output) {

    /** This is long enough for a busy machine and an empty repository, and short enough to end a Maven that hangs. */
    private static final int TIMEOUT_SECONDS = 600;

    /**
     * Runs Maven as a user would.
     *
     * @param words goals, {@code -Dkey=value} and {@code -T2}
     */
    static MavenRun of(TestProject project, String... words) {
        Stream<String> settings = Stream.of(
                "--batch-mode",
                "--no-transfer-progress",
                "--global-settings",
                project.settings().toString(),
                "-Dmaven.repo.local=" + TestProject.property("perfratchet.it.repository"));
        return EmbeddedMaven.run(
                project.folder(), Stream.concat(settings, Arrays.stream(words)).toList());
    }

    /** Runs Maven on another JDK. */
    static MavenRun of(TestProject project, Path jdk, String... words) {
        return of(project, jdk, Map.of(), words);
    }

    /**
     * Runs {@code mvn verify} and measures only for a moment, because these tests check the process and not the accuracy. A word
     * that sets one of the keys wins.
     */
    static MavenRun measuring(TestProject project, String... words) {
        return of(project, forAMoment(words));
    }

    static MavenRun measuring(TestProject project, Path jdk, String... words) {
        return of(project, jdk, forAMoment(words));
    }

    private static String[] forAMoment(String... words) {
        Map<String, String> byKey = new LinkedHashMap<>();
        Stream.concat(
                        Stream.of(
                                "verify",
                                "-Dperfratchet.forks=1",
                                "-Dperfratchet.iterations=5",
                                "-Dperfratchet.iterationTime=20ms",
                                "-Dperfratchet.warmup=200ms",
                                "-Dperfratchet.jvmArgs=-XX:TieredStopAtLevel=1"),
                        Arrays.stream(words))
                .forEach(word -> byKey.put(word.split("=", 2)[0], word));
        return byKey.values().toArray(String[]::new);
    }

    /** Runs Maven with environment variables that replace those of this process. */
    static MavenRun of(TestProject project, Map<String, String> environment, String... words) {
        return of(project, Path.of(System.getProperty("java.home")), environment, words);
    }

    private static MavenRun of(TestProject project, Path jdk, Map<String, String> environment, String... words) {
        InvocationRequest request = new DefaultInvocationRequest();
        request.setBaseDirectory(project.folder().toFile());
        request.setMavenHome(new File(TestProject.property("perfratchet.it.mavenHome")));
        request.setJavaHome(jdk.toFile());
        request.setMavenOpts("-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx512m");
        request.setLocalRepositoryDirectory(new File(TestProject.property("perfratchet.it.repository")));
        request.setGlobalSettingsFile(project.settings().toFile());
        request.setBatchMode(true);
        request.setNoTransferProgress(true);
        environment.forEach(request::addShellEnvironment);
        request.setTimeoutInSeconds(TIMEOUT_SECONDS);
        request.setProperties(properties(words));
        request.addArgs(
                Arrays.stream(words).filter(word -> !word.startsWith("-D")).toList());
        List<String> lines = new ArrayList<>();
        request.setOutputHandler(lines::add);
        request.setErrorHandler(lines::add);
        return new MavenRun(exitCode(request), String.join("\n", lines));
    }

    /** {@return the first line that contains a text} */
    String lineWith(String text) {
        return output.lines()
                .filter(line -> line.contains(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line contains " + text + " in\n" + output));
    }

    private static Properties properties(String... words) {
        Properties properties = new Properties();
        for (String word : words) {
            if (word.startsWith("-D")) {
                String[] parts = word.substring(2).split("=", 2);
                properties.setProperty(parts[0], parts.length == 2 ? parts[1] : "true");
            }
        }
        return properties;
    }

    private static int exitCode(InvocationRequest request) {
        try {
            InvocationResult result = new DefaultInvoker().execute(request);
            @Nullable Exception failure = result.getExecutionException();
            if (failure != null) {
                throw new IllegalStateException(failure);
            }
            return result.getExitCode();
        } catch (MavenInvocationException e) {
            throw new IllegalStateException(e);
        }
    }
}
