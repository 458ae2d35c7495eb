package io.github.perfratchet.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells when the code on disk was last compiled, so that results of older code are not taken for its own. */
final class CompiledCode {

    private CompiledCode() {}

    /** {@return when the newest file below these folders was written, in whole seconds; empty without one} */
    static Optional<Instant> newest(Collection<Path> folders) {
        return folders.stream()
                .filter(Files::isDirectory)
                .flatMap(folder -> newest(folder).stream())
                .max(Comparator.naturalOrder());
    }

    private static Optional<Instant> newest(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(CompiledCode::lastModified)
                    .max(Comparator.naturalOrder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant lastModified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant().truncatedTo(ChronoUnit.SECONDS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
