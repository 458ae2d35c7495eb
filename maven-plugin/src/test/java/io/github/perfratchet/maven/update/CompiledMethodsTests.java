package io.github.perfratchet.maven.update;

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

    static class Contract {
        static class Reading {
            void reads() {}

            static class Deep {
                void readsDeeply() {}
            }
        }
    }

    static class Inheriting extends Contract {
        static class Writing {
            void writes() {}
        }
    }

    static class Hiding extends Contract {
        static class Reading {
            void readsOtherwise() {}
        }
    }

    @kotlin.Metadata(d2 = {"", "parses", "parses$case_test", "case-test", "costs$five"})
    static class Kotlin {
        void parses$case_test() {}

        void costs$five() {}
    }

    private final Path folder;
    private final CompiledMethods compiled;

    CompiledMethodsTests(@TempDir Path folder) throws IOException {
        this.folder = folder;
        compiled = new CompiledMethods(List.of(folder));
        for (Class<?> type : List.of(
                Defaults.class,
                Parent.class,
                Child.class,
                OfElsewhere.class,
                Contract.class,
                Contract.Reading.class,
                Contract.Reading.Deep.class,
                Inheriting.class,
                Inheriting.Writing.class,
                Hiding.class,
                Hiding.Reading.class,
                Kotlin.class)) {
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
    void nestedClassesAreInheritedToo() {
        assertThat(compiled.lacks(nested("Inheriting$Writing"), "writes")).isFalse();
        assertThat(compiled.lacks(nested("Inheriting$Reading"), "reads")).isFalse();
        assertThat(compiled.lacks(nested("Inheriting$Reading$Deep"), "readsDeeply"))
                .isFalse();
        assertThat(compiled.lacks(nested("Inheriting$Reading"), "gone")).isTrue();
        assertThat(compiled.lacks(nested("Inheriting$Gone"), "reads")).isTrue();
        assertThat(compiled.lacks(nested("OfElsewhere$Reading"), "reads"))
                .as("what java.util declares is known")
                .isTrue();
    }

    @Test
    void aNestedClassThatIsHiddenIsNamedAfterTheOneThatDeclaresIt() {
        String hidden = nested("Hiding") + '$' + nested("Contract").replace('.', '$') + "$Reading";

        assertThat(compiled.lacks(hidden, "reads")).isFalse();
        assertThat(compiled.lacks(hidden, "readsOtherwise")).isTrue();
        assertThat(compiled.lacks(nested("Hiding$Reading"), "readsOtherwise")).isFalse();
        assertThat(compiled.lacks(nested("Hiding$Reading"), "reads")).isTrue();
    }

    @Test
    void methodsOfKotlinHaveTheNamesOfTheirSource() {
        assertThat(compiled.lacks(nested("Kotlin"), "parses")).isFalse();
        assertThat(compiled.lacks(nested("Kotlin"), "costs$five")).isFalse();
        assertThat(compiled.lacks(nested("Kotlin"), "costs")).isTrue();
    }

    @Test
    void aParentThatIsNotThereMayHaveANestedClass() throws IOException {
        Files.delete(folder.resolve(nested("Contract").replace('.', '/') + ".class"));

        assertThat(compiled.lacks(nested("Inheriting$Gone"), "reads")).isFalse();
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
