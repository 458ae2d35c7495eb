package io.github.perfratchet.maven.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** A copy of one of the projects in {@code src/it}, for one test to run Maven on. */
final class TestProject {

    private static final String TOKEN = "perfratchet.it.token.";

    private final Path folder;
    private final Path settings;

    private TestProject(Path folder, Path settings) {
        this.folder = folder;
        this.settings = settings;
    }

    /**
     * Copies a project, and its parent next to it.
     *
     * @param name the project's folder in {@code src/it}
     * @param test the test that uses the copy; the copy is named after its class and method
     */
    static TestProject copy(String name, Class<?> testClass, Method test) {
        String copy = testClass.getSimpleName() + "." + test.getName();
        Path target = Path.of(property("perfratchet.it.workFolder"), copy);
        delete(target);
        Path sources = Path.of(property("perfratchet.it.projects"));
        copy(sources.resolve("parent"), target.resolve("parent"));
        Path settings = target.resolve("settings.xml");
        String outerRepository =
                Path.of(property("perfratchet.it.outerRepository")).toUri().toString();
        write(settings, read(sources.resolve("settings.xml")).replace("@outer.repository@", outerRepository));
        Path folder = target.resolve(name);
        copy(sources.resolve(name), folder);
        try {
            // Without it, Maven would use the .mvn folder of the outer project.
            Files.createDirectories(folder.resolve(".mvn"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TestProject(folder, settings);
    }

    Path folder() {
        return folder;
    }

    /** {@return Maven's settings for the tests} */
    Path settings() {
        return settings;
    }

    Path results() {
        return file("target/perfratchet/results");
    }

    Path baselines() {
        return file("src/test/perf-baselines");
    }

    Path runs() {
        return file(".perfratchet/runs");
    }

    /** {@return one of the modules, as a project} */
    TestProject module(String name) {
        return new TestProject(file(name), settings);
    }

    Path file(String path) {
        return folder.resolve(path);
    }

    /** {@return all files below a folder of the project, sorted by path; empty if there is no such folder} */
    List<Path> filesIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the verdicts in {@code check.json}, as {@code class#name VERDICT}} */
    List<String> verdicts() {
        JsonNode report;
        try {
            report = new ObjectMapper()
                    .readTree(file("target/perfratchet/check.json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> verdicts = new ArrayList<>();
        for (JsonNode benchmark : report.get("benchmarks")) {
            verdicts.add(benchmark.get("id").asText() + " "
                    + benchmark.get("verdict").asText());
        }
        return verdicts;
    }

    /** Changes a source file, as a developer would. */
    void replace(String file, String old, String text) {
        String before = read(file(file));
        if (!before.contains(old)) {
            throw new IllegalArgumentException(file + " does not contain " + old);
        }
        write(file(file), before.replace(old, text));
    }

    /** Adds a test class from a source without a package declaration, as a developer would. */
    void compiles(String className, String source) {
        int dot = className.lastIndexOf('.');
        write(
                file("src/test/java/" + className.replace('.', '/') + ".java"),
                "package " + className.substring(0, dot) + ";\n\n" + source + "\n");
    }

    static String property(String name) {
        String value = System.getProperty(name);
        if (value == null) {
            throw new IllegalStateException(name + " is not set; run the integration tests with mvn verify");
        }
        return value;
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                write(to.resolve(from.relativize(file).toString()), withValues(read(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces {@code @name@} by its value in the outer build. */
    private static String withValues(String text) {
        Properties properties = System.getProperties();
        String result = text;
        for (String name : properties.stringPropertyNames()) {
            if (name.startsWith(TOKEN)) {
                result = result.replace("@" + name.substring(TOKEN.length()) + "@", properties.getProperty(name));
            }
        }
        return result;
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
