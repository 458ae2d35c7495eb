package io.github.perfratchet.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompiledMethodsTests {

    private static final String HERE = CompiledMethodsTests.class.getPackageName();

    interface Defaults {
        default void isDefault() {}
    }

    static class Parent implements Defaults {
        void inherited() {}
    }

    static final class Child extends Parent {
        void declared() {}
    }

    static final class OfElsewhere extends ArrayList<String> {
        private static final long serialVersionUID = 1L;
    }

    private final Path folder;
    private final CompiledMethods compiled;

    CompiledMethodsTests(@TempDir Path folder) throws IOException {
        this.folder = folder;
        compiled = new CompiledMethods(List.of(folder));
        for (Class<?> type : List.of(Defaults.class, Parent.class, Child.class, OfElsewhere.class)) {
            copy(type, folder);
        }
    }

    private static void copy(Class<?> type, Path folder) throws IOException {
        String file = type.getName().replace('.', '/') + ".class";
        Files.createDirectories(folder.resolve(file).getParent());
        try (var content = type.getClassLoader().getResourceAsStream(file)) {
            Files.copy(Objects.requireNonNull(content), folder.resolve(file));
        }
    }

    private static String nested(String name) {
        return HERE + ".CompiledMethodsTests$" + name;
    }

    @Test
    void methodsAreDeclaredOrInherited() {
        assertThat(compiled.lacks(nested("Child"), "declared")).isFalse();
        assertThat(compiled.lacks(nested("Child"), "inherited")).isFalse();
        assertThat(compiled.lacks(nested("Child"), "isDefault")).isFalse();
        assertThat(compiled.lacks(nested("Child"), "gone")).isTrue();
        assertThat(compiled.lacks(nested("OfElsewhere"), "gone")).isTrue();
    }

    @Test
    void aClassThatIsNotThereHasNoMethod() {
        assertThat(compiled.lacks(nested("Gone"), "declared")).isTrue();
        assertThat(compiled.lacks(HERE + ".compiledmethodstests$Child", "declared"))
                .isTrue();
    }

    @Test
    void aParentThatIsNotThereMayHaveTheMethod() throws IOException {
        Files.delete(folder.resolve(nested("Parent").replace('.', '/') + ".class"));

        assertThat(compiled.lacks(nested("Child"), "gone")).isFalse();
    }

    @Test
    void aClassThatCannotBeReadMayHaveTheMethod() throws IOException {
        Files.writeString(folder.resolve(nested("Child").replace('.', '/') + ".class"), "no class file");

        assertThat(compiled.lacks(nested("Child"), "gone")).isFalse();
    }
}
