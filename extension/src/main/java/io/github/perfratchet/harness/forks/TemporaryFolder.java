package io.github.perfratchet.harness.forks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder for files only, which only this user may enter. It is deleted with its files. */
record TemporaryFolder(Path path) implements AutoCloseable {

    static TemporaryFolder create(String name) throws IOException {
        return new TemporaryFolder(Files.createTempDirectory(name));
    }

    @Override
    public void close() throws IOException {
        try (var files = Files.list(path)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(path);
    }
}
