package io.github.perfratchet.baseline.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.perfratchet.baseline.files.StoreException;
import io.github.perfratchet.baseline.measurement.Base;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaseFileTests {

    private static final Base BASE = new Base(
            "origin/main",
            "origin/main (4f2c9e1, 2026-01-31)",
            List.of("/work/base/classes", "/repo/lib \u00fc.jar"),
            List.of("/work/target/classes"));

    private final BaseFile file;

    BaseFileTests(@TempDir Path folder) {
        file = new BaseFile(folder.resolve("perfratchet"));
    }

    @Test
    void readsBackWhatItWrote() {
        file.write(BASE);

        assertThat(file.read()).contains(BASE);
    }

    @Test
    void isEmptyWhereNoBaseWasMadeReady() {
        assertThat(file.read()).isEmpty();
    }

    @Test
    void aBaseWithoutClassesIsRefusedAndTheRemedyNamed() throws IOException {
        file.write(BASE);
        Files.writeString(
                file.path(),
                Files.readString(file.path()).replaceAll("(?s)\"classPath\": \\[.*?\\]", "\"classPath\": []"));

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(file::read)
                .withMessageContaining("a base has at least its main classes")
                .withMessageEndingWith("resolve the base again with `mvn verify -Dperfratchet.against=...`");
    }
}
