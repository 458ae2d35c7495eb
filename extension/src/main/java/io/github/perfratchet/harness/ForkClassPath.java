package io.github.perfratchet.harness;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.platform.engine.TestEngine;
import org.junit.platform.launcher.core.LauncherFactory;
import org.opentest4j.AssertionFailedError;

/**
 * The class path of a fork: that of this JVM, and the parts of JUnit that it lacks. Surefire has JUnit's launcher, and the
 * engine where a project names only the API, in its own class path, and hides that from {@code java.class.path}.
 */
final class ForkClassPath {

    private static final String JUPITER_ENGINE = "org.junit.jupiter.engine.JupiterTestEngine";

    private ForkClassPath() {}

    static String of(String classPath) {
        Set<String> entries = new LinkedHashSet<>(List.of(classPath.split(File.pathSeparator, -1)));
        for (Class<?> type : List.of(LauncherFactory.class, TestEngine.class, AssertionFailedError.class, jupiter())) {
            CodeSource source = type.getProtectionDomain().getCodeSource();
            if (source != null) {
                entries.add(path(source));
            }
        }
        return String.join(File.pathSeparator, entries);
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
