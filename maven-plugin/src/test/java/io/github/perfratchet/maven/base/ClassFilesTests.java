package io.github.perfratchet.maven.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassFilesTests {

    private final Path folder;

    ClassFilesTests(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void theNewestDecides() throws IOException {
        write("com/acme/A.class", 11);
        write("com/acme/B.class", 21);
        write("C.class", 8);

        assertThat(ClassFiles.in(folder)).isEqualTo(new ClassFiles(3, 21));
    }

    @Test
    void classesForNewerJvmsOnlyDoNotCount() throws IOException {
        write("com/acme/A.class", 11);
        write("META-INF/versions/25/com/acme/A.class", 25);

        assertThat(ClassFiles.in(folder)).isEqualTo(new ClassFiles(1, 11));
    }

    @Test
    void filesThatAreOnlyNamedLikeClassesDoNotCount() throws IOException {
        Files.writeString(folder.resolve("A.class"), "text that is long enough");
        Files.writeString(folder.resolve("B.class"), "short");

        assertThat(ClassFiles.in(folder)).isEqualTo(new ClassFiles(0, 0));
    }

    private void write(String name, int java) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(
                file,
                ByteBuffer.allocate(8)
                        .putInt(0xCAFEBABE)
                        .putShort((short) 0)
                        .putShort((short) (java + 44))
                        .array());
    }
}
