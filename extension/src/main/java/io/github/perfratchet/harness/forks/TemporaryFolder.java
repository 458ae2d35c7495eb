package io.github.perfratchet.harness.forks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder for files alone, which only this user may enter; deleted with them. */
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
