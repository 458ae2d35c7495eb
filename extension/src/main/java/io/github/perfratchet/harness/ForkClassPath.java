package io.github.perfratchet.harness;

import io.github.perfratchet.baseline.measurement.Base;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.platform.engine.TestEngine;
import org.junit.platform.launcher.core.LauncherFactory;
import org.opentest4j.AssertionFailedError;

/**
 * The class path of a fork: that of this JVM, and the parts of JUnit that it lacks. Surefire has JUnit's launcher, and the
 * engine where a project names only the API, in its own class path, and hides that from {@code java.class.path}.
 */
final class ForkClassPath {

    private static final String JUPITER_ENGINE = "org.junit.jupiter.engine.JupiterTestEngine";

    private final List<String> entries;

    private ForkClassPath(List<String> entries) {
        this.entries = List.copyOf(entries);
    }

    static ForkClassPath ofThisJvm() {
        String own = System.getProperty("java.class.path", "");
        Set<String> entries = new LinkedHashSet<>(List.of(own.split(File.pathSeparator, -1)));
        for (Class<?> type : List.of(LauncherFactory.class, TestEngine.class, AssertionFailedError.class, jupiter())) {
            CodeSource source = type.getProtectionDomain().getCodeSource();
            if (source != null) {
                entries.add(path(source));
            }
        }
        return new ForkClassPath(List.copyOf(entries));
    }

    /**
     * {@return the class path with the current code replaced by the base's}
     *
     * @throws IllegalStateException if it does not hold the current code
     */
    ForkClassPath replacedBy(Base base) {
        Set<Path> replaced = base.replaced().stream().map(ForkClassPath::normal).collect(Collectors.toSet());
        List<String> kept = new ArrayList<>();
        int place = -1;
        for (String entry : entries) {
            if (!replaced.contains(normal(entry))) {
                kept.add(entry);
            } else if (place < 0) {
                place = kept.size();
            }
        }
        if (place < 0) {
            throw new IllegalStateException("the class path of the tests holds nothing that " + base.description()
                    + " could take the place of; run Surefire with useModulePath=false, and the goal"
                    + " perfratchet:prepare in the same module");
        }
        kept.addAll(place, base.classPath());
        return new ForkClassPath(kept);
    }

    String text() {
        return String.join(File.pathSeparator, entries);
    }

    private static Path normal(String entry) {
        return Path.of(entry).toAbsolutePath().normalize();
    }

    private static Class<?> jupiter() {
        try {
            return Class.forName(JUPITER_ENGINE, false, LauncherFactory.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(
                    "JUnit Jupiter's engine runs this test and is not to be found; add org.junit.jupiter:junit-jupiter-engine"
                            + " to the test's dependencies",
                    e);
        }
    }

    private static String path(CodeSource source) {
        try {
            return Path.of(source.getLocation().toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("JUnit was loaded from " + source.getLocation() + ", which is no file", e);
        }
    }
}
