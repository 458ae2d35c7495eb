package io.github.perfratchet.baseline.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.perfratchet.baseline.Given;
import io.github.perfratchet.baseline.measurement.Environment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTests {

    @Test
    void namesTheFileOfAClassLikeTheClass() {
        assertThat(FileNames.ofClass("com.acme.ParserTests$Large")).isEqualTo("com.acme.ParserTests$Large.json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                "../evil",
                "/etc/passwd",
                "a/b",
                "a\\b",
                ".a",
                "a.",
                "a..b",
                "C:\\a",
                "a;b",
                "[I",
                "a\u0000b",
                "a\nb"
            })
    void refusesWhatNoClassCanBeCalled(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FileNames.ofClass(name))
                .withMessageEndingWith(
                        "is not the name of a class; use its binary name, for example com.acme.ParserTests");
    }

    @Test
    void replacesUnusualCharactersAndTellsTheNamesApartByAHash() {
        assertThat(FileNames.ofClass("com.acme.Größe")).matches("com\\.acme\\.Gr--e-[0-9a-f]{8}\\.json");
        assertThat(FileNames.ofClass("com.acme.Größe")).isNotEqualTo(FileNames.ofClass("com.acme.Gräße"));
        assertThat(FileNames.ofClass("a.when empty")).matches("a\\.when-empty-[0-9a-f]{8}\\.json");
    }

    @Test
    void boundsLongNamesAndTellsThemApart() {
        String name = "com.acme." + "x".repeat(500);
        assertThat(FileNames.ofClass(name))
                .hasSizeLessThan(143)
                .isNotEqualTo(FileNames.ofClass(name.replace('m', 'n')));
    }

    @Test
    void namesAnEnvironmentReadably() {
        assertThat(FileNames.ofEnvironment(Given.CI))
                .matches("linux-amd64-intel-xeon-platinum-8370c-2cpu-8gib-jdk17-temurin-g1-[0-9a-f]{8}");
    }

    @Test
    void tellsEnvironmentsApartByAnyFact() {
        Environment other = new Environment(
                "AMD Ryzen 7 5800H", 16, 32, "Linux", "amd64", "Temurin", 17, "G1", "coops,cclass,align16");
        assertThat(FileNames.ofEnvironment(other)).isNotEqualTo(FileNames.ofEnvironment(Given.LAPTOP));
    }

    @Test
    void usesOnlySafeCharactersWhateverTheMachineIsCalled() {
        Environment hostile =
                new Environment("../../\u202e CPU\n" + "y".repeat(300), 1, 1, "..", "/", "", 17, "\u0000", "\u001b[2J");
        assertThat(FileNames.ofEnvironment(hostile))
                .matches("[a-z0-9][a-z0-9.-]*")
                .hasSizeLessThan(120);
    }
}
