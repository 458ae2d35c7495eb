package io.github.perfratchet.harness;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Arrays;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * The class path of a fork: that of this JVM, and the JUnit Platform Launcher. Surefire brings a launcher that fits the user's
 * JUnit, and tells of it nowhere.
 */
final class ForkClassPath {

    static final String PROPERTY = "java.class.path";

    private ForkClassPath() {}

    static String find() {
        String classPath = System.getProperty(PROPERTY, "");
        String launcher = launcher();
        boolean there = Arrays.asList(classPath.split(File.pathSeparator, -1)).contains(launcher);
        return there || launcher.isEmpty() ? classPath : classPath + File.pathSeparator + launcher;
    }

    /** {@return where this JVM has the launcher from; empty if it does not tell, or has none} */
    private static String launcher() {
        try {
            CodeSource source = LauncherFactory.class.getProtectionDomain().getCodeSource();
            return source == null ? "" : Path.of(source.getLocation().toURI()).toString();
        } catch (URISyntaxException | RuntimeException | NoClassDefFoundError e) {
            return "";
        }
    }
}
