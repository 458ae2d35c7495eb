package io.github.perfratchet.harness.forks;

import io.github.perfratchet.baseline.measurement.Base;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The entries of the current code's class path that a base replaces, and the folders below them. */
final class ReplacedEntries {

    private final List<Path> replaced;
    private final List<String> ofBase;

    ReplacedEntries(Base base) {
        this.replaced = base.replaced().stream().map(ReplacedEntries::normal).toList();
        this.ofBase = base.classPath();
    }

    boolean contains(String entry) {
        return replaced.contains(normal(entry));
    }

    /** {@return whether an entry is a folder inside the current code, such as {@code target/classes/META-INF/versions/11}} */
    boolean holds(String entry) {
        return !contains(entry) && around(entry).isPresent();
    }

    /**
     * {@return the same folder in the base} It is empty if the base does not have this folder, or if the base is a jar, which chooses its
     * version itself.
     */
    Optional<String> inBase(String entry) {
        Path current = around(entry).orElseThrow();
        String place = current.relativize(normal(entry)).toString();
        // The first entry is the module's own code on both sides.
        Stream<String> candidates =
                current.equals(replaced.get(0)) ? ofBase.stream().limit(1) : ofBase.stream();
        return candidates
                .map(root -> Path.of(root).resolve(place))
                .filter(Files::exists)
                .map(Path::toString)
                .findFirst();
    }

    private Optional<Path> around(String entry) {
        Path path = normal(entry);
        return replaced.stream().filter(path::startsWith).findFirst();
    }

    static Path normal(String entry) {
        return Path.of(entry).toAbsolutePath().normalize();
    }
}
