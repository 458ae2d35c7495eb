package io.github.perfratchet.harness.forks;

import io.github.perfratchet.baseline.measurement.Base;
import io.github.perfratchet.baseline.measurement.Fork;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.engine.TestEngine;
import org.junit.platform.launcher.core.LauncherFactory;
import org.openjdk.jmh.runner.Runner;
import org.opentest4j.AssertionFailedError;

/**
 * The class path of a fork. It consists of the class path of this JVM and the parts of JUnit that are missing there. Surefire has JUnit's
 * launcher in its own class path and hides it from {@code java.class.path}. If a project names only JUnit's API, Surefire does the same
 * with the engine.
 *
 * <p>The harness's own jars come first, because the {@linkplain ClassDataArchive archive} of their classes needs them as the first entries
 * of a class path.
 */
final class ForkClassPath {

    private static final String JUPITER_ENGINE = "org.junit.jupiter.engine.JupiterTestEngine";

    private final List<String> harnessJars;
    private final List<String> others;

    private ForkClassPath(List<String> harnessJars, List<String> others) {
        this.harnessJars = List.copyOf(harnessJars);
        this.others = List.copyOf(others);
    }

    static ForkClassPath ofThisJvm() {
        String own = System.getProperty("java.class.path", "");
        Set<String> harness = Stream.of(
                        LauncherFactory.class,
                        TestEngine.class,
                        jupiter(),
                        Test.class,
                        AnnotationSupport.class,
                        AssertionFailedError.class,
                        Runner.class,
                        ForkClassPath.class,
                        Fork.class)
                .map(type -> type.getProtectionDomain().getCodeSource())
                .filter(Objects::nonNull)
                .map(ForkClassPath::path)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<String> jars = harness.stream()
                .filter(entry -> Files.isRegularFile(Path.of(entry)))
                .toList();
        Set<String> entries = new LinkedHashSet<>(List.of(own.split(File.pathSeparator, -1)));
        entries.addAll(harness);
        Set<Path> inFront = normal(jars);
        return new ForkClassPath(
                jars,
                entries.stream()
                        .filter(entry -> !inFront.contains(ReplacedEntries.normal(entry)))
                        .toList());
    }

    /**
     * {@return the class path with the current code replaced by the code of the base}
     *
     * @throws IllegalStateException if the class path does not contain the current code
     */
    ForkClassPath replacedBy(Base base) {
        ReplacedEntries replaced = new ReplacedEntries(base);
        List<String> jars =
                harnessJars.stream().filter(entry -> !replaced.contains(entry)).toList();
        List<String> kept = new ArrayList<>();
        int place = -1;
        for (String entry : others) {
            if (replaced.holds(entry)) {
                replaced.inBase(entry).ifPresent(kept::add);
            } else if (!replaced.contains(entry)) {
                kept.add(entry);
            } else if (place < 0) {
                place = kept.size();
            }
        }
        if (place < 0 && jars.size() == harnessJars.size()) {
            throw new IllegalStateException("the class path of the tests contains nothing that " + base.description()
                    + " can replace; run Surefire with useModulePath=false, and the goal"
                    + " perfratchet:prepare in the same module");
        }
        kept.addAll(Math.max(0, place), base.classPath());
        return new ForkClassPath(jars, kept);
    }

    /** {@return the first entries, which are all jars} */
    List<String> harnessJars() {
        return harnessJars;
    }

    String text() {
        return Stream.concat(harnessJars.stream(), others.stream()).collect(Collectors.joining(File.pathSeparator));
    }

    private static Set<Path> normal(List<String> entries) {
        return entries.stream().map(ReplacedEntries::normal).collect(Collectors.toSet());
    }

    private static Class<?> jupiter() {
        try {
            return Class.forName(JUPITER_ENGINE, false, LauncherFactory.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(
                    "JUnit Jupiter's engine runs this test but was not found; add org.junit.jupiter:junit-jupiter-engine"
                            + " to the test's dependencies",
                    e);
        }
    }

    private static String path(CodeSource source) {
        try {
            return Path.of(source.getLocation().toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(
                    "JUnit was loaded from " + source.getLocation() + ", which is not a file", e);
        }
    }
}
