package io.github.perfratchet.maven.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Determines when code was last compiled, so that results of older code are detected. */
public final class CompiledCode {

    private static final List<String> ANY_FILE = List.of("");

    private CompiledCode() {}

    /** {@return the time at which the newest file in these folders was written, in whole seconds; empty if there is none} */
    public static Optional<Instant> newest(Collection<Path> folders) {
        return newest(folders, ANY_FILE);
    }

    /** {@return the time at which the newest file with one of these suffixes was written, in whole seconds; empty if there is none} */
    public static Optional<Instant> newest(Collection<Path> folders, Collection<String> suffixes) {
        return folders.stream()
                .filter(Files::isDirectory)
                .flatMap(folder -> newest(folder, suffixes).stream())
                .max(Comparator.naturalOrder());
    }

    private static Optional<Instant> newest(Path folder, Collection<String> suffixes) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(
                            file -> suffixes.stream().anyMatch(file.toString()::endsWith) && Files.isRegularFile(file))
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
