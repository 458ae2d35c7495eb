package io.github.perfratchet.maven.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompiledCodeTests {

    @Test
    void theNewestFileOfAllFoldersTells(@TempDir Path folder) throws IOException {
        file(folder.resolve("classes/com/acme/Old.class"), "2026-01-01T10:00:00Z");
        file(folder.resolve("classes/com/acme/New.class"), "2026-01-02T10:00:00.900Z");
        file(folder.resolve("test-classes/Tests.class"), "2026-01-01T12:00:00Z");

        assertThat(CompiledCode.newest(List.of(folder.resolve("classes"), folder.resolve("test-classes"))))
                .contains(Instant.parse("2026-01-02T10:00:00Z"));
    }

    @Test
    void withoutFilesThereIsNoAnswer(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("classes/com"));

        assertThat(CompiledCode.newest(List.of(folder.resolve("classes"), folder.resolve("test-classes"))))
                .isEmpty();
    }

    private static void file(Path file, String modified) throws IOException {
        Files.createDirectories(file.getParent());
        Files.createFile(file);
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse(modified)));
    }
}
