package io.github.perfratchet.maven.it;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;

/**
 * Runs the installed Maven as its own script does, but in this JVM, where it is already warm. A run takes one second of processor
 * time instead of three. Maven uses the standard streams of this JVM while it runs, so only one run is possible at a time.
 */
final class EmbeddedMaven {

    private static final EmbeddedMaven INSTALLED =
            new EmbeddedMaven(Path.of(TestProject.property("perfratchet.it.mavenHome")));

    private static final Pattern OF_THE_JDK = Pattern.compile("^(java|jdk|sun|os|user|file|line|path|native)\\.");

    private final Path home;
    private final Object world;
    private final Class<?> main;
    private final ClassLoader realm;

    private EmbeddedMaven(Path home) {
        this.home = home;
        System.setProperty("maven.home", home.toString());
        try {
            ClassLoader boot = new URLClassLoader(
                    new URL[] {classWorlds(home).toUri().toURL()}, ClassLoader.getPlatformClassLoader());
            Class<?> type = boot.loadClass("org.codehaus.plexus.classworlds.launcher.Launcher");
            Object launcher = type.getConstructor().newInstance();
            type.getMethod("setSystemClassLoader", ClassLoader.class).invoke(launcher, boot);
            try (InputStream configuration = Files.newInputStream(home.resolve("bin/m2.conf"))) {
                type.getMethod("configure", InputStream.class).invoke(launcher, configuration);
            }
            world = type.getMethod("getWorld").invoke(launcher);
            main = (Class<?>) type.getMethod("getMainClass").invoke(launcher);
            realm = (ClassLoader) type.getMethod("getMainRealm").invoke(launcher);
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException("there is no Maven 3 in " + home, e);
        }
    }

    private static Path classWorlds(Path home) throws IOException {
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(home.resolve("boot"), "plexus-classworlds*.jar")) {
            return jars.iterator().next();
        }
    }

    /** Runs the installed Maven in a folder. */
    static MavenRun run(Path folder, List<String> arguments) {
        synchronized (INSTALLED) {
            return INSTALLED.start(folder, arguments);
        }
    }

    private MavenRun start(Path folder, List<String> arguments) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        Properties properties = System.getProperties();
        System.setProperties(ofTheJdk(properties));
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        System.setProperty("maven.home", home.toString());
        System.setProperty("maven.multiModuleProjectDirectory", folder.toString());
        thread.setContextClassLoader(realm);
        try (PrintStream stream = new PrintStream(output, true, StandardCharsets.UTF_8)) {
            Object maven = main.getConstructor(world.getClass()).newInstance(world);
            Object exitCode = main.getMethod(
                            "doMain", String[].class, String.class, PrintStream.class, PrintStream.class)
                    .invoke(maven, arguments.toArray(String[]::new), folder.toString(), stream, stream);
            return new MavenRun((Integer) exitCode, output.toString(StandardCharsets.UTF_8));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        } finally {
            thread.setContextClassLoader(before);
            System.setProperties(properties);
        }
    }

    /** The outer build has other properties, such as {@code test}. Maven would treat them as properties of the user. */
    private static Properties ofTheJdk(Properties all) {
        Properties own = new Properties();
        all.stringPropertyNames().stream()
                .filter(name -> OF_THE_JDK.matcher(name).find())
                .forEach(name -> own.setProperty(name, all.getProperty(name)));
        return own;
    }
}
