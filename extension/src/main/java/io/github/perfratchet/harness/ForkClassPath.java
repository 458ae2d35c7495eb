package io.github.perfratchet.harness;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import org.junit.platform.engine.TestEngine;
import org.junit.platform.launcher.Launcher;

/**
 * The class path of a forked JVM: that of the tests, and the JUnit that runs them. Surefire brings the launcher itself, and
 * the engine where the project does not, and leaves both out of {@code java.class.path}.
 */
final class ForkClassPath {

    private ForkClassPath() {}

    static String get() {
        Set<String> entries = new LinkedHashSet<>(
                Arrays.asList(System.getProperty("java.class.path", "").split(File.pathSeparator)));
        List<Class<?>> needed = new ArrayList<>(List.of(Launcher.class, TestEngine.class));
        ServiceLoader.load(TestEngine.class).forEach(engine -> needed.add(engine.getClass()));
        needed.forEach(type -> addSource(type, entries));
        return String.join(File.pathSeparator, entries);
    }

    private static void addSource(Class<?> type, Set<String> entries) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return;
        }
        try {
            entries.add(Path.of(source.getLocation().toURI()).toString());
        } catch (URISyntaxException | RuntimeException e) {
            throw new IllegalStateException(
                    "cannot tell where " + type.getName() + " was loaded from (" + source.getLocation()
                            + "); add org.junit.platform:junit-platform-launcher to the test dependencies",
                    e);
        }
    }
}
