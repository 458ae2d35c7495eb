package io.github.perfratchet.maven.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds other JDKs than the running one. */
final class Jdks {

    private Jdks() {}

    /** {@return the JDK in {@code perfratchet.it.jdk<feature>}, the running JDK, or a JDK that is installed next to it} */
    static Optional<Path> find(int feature) {
        @Nullable String named = System.getProperty("perfratchet.it.jdk" + feature);
        if (named != null) {
            return Optional.of(Path.of(named));
        }
        Path running = Path.of(System.getProperty("java.home"));
        if (Runtime.version().feature() == feature) {
            return Optional.of(running);
        }
        Path parent = running.toAbsolutePath().getParent();
        if (parent == null) {
            return Optional.empty();
        }
        try (Stream<Path> siblings = Files.list(parent)) {
            return siblings.filter(jdk -> isOf(jdk, feature)).sorted().findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOf(Path jdk, int feature) {
        Path release = jdk.resolve("release");
        return Files.isRegularFile(release)
                && Files.isExecutable(jdk.resolve("bin/javac"))
                && TestProject.read(release).lines().anyMatch(line -> line.startsWith("JAVA_VERSION=\"" + feature));
    }
}
