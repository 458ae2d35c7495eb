package io.github.perfratchet.maven.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfratchet.ParameterizedPerfTest;
import io.github.perfratchet.PerfTest;
import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

// Nobody calls the methods of the classes that the test inspects.
@SuppressWarnings({"ClassCanBeStatic", "UnusedMethod", "UnusedNestedClass", "UnusedVariable", "unused"})
class CompiledPerfTestsTests {

    private static final String HERE = CompiledPerfTestsTests.class.getName() + "$";

    private final Path tests;
    private final Path library;

    CompiledPerfTestsTests(@TempDir Path folder) throws IOException {
        tests = Files.createDirectories(folder.resolve("test-classes"));
        library = Files.createDirectories(folder.resolve("library"));
    }

    @Retention(RetentionPolicy.RUNTIME)
    @PerfTest
    @interface Quick {}

    @Retention(RetentionPolicy.RUNTIME)
    @Quick
    @interface VeryQuick {}

    static class Plain {
        @PerfTest
        void fine() {}

        @ParameterizedPerfTest
        void takes(int number, String[] texts) {}

        @VeryQuick
        void isMetaAnnotated() {}

        @Test
        void isNone() {}
    }

    static class Odd {
        @PerfTest
        byte[] returnsLikeJmh() {
            return new byte[1];
        }

        @PerfTest
        private void isPrivate() {}

        @PerfTest
        static void isStatic() {}
    }

    abstract static class Contract {
        @PerfTest
        void inherited() {}

        @PerfTest
        void overridden() {}

        @Nested
        class Large {
            @PerfTest
            void holds() {}
        }
    }

    interface Mixin {
        @PerfTest
        default void mixedIn() {}

        @PerfTest
        void implemented();
    }

    static class First extends Contract implements Mixin {
        @Override
        void overridden() {}

        @PerfTest
        @Override
        public void implemented() {}
    }

    static class Second extends First {}

    private static class Hidden {
        @PerfTest
        void works() {}
    }

    class Inner {
        @PerfTest
        void works() {}
    }

    @Test
    void findsWhatJUnitRunsByItsOwnAnnotationsToo() throws IOException {
        compile(tests, Plain.class);
        compile(library, Quick.class, VeryQuick.class);

        assertThat(found(false))
                .containsExactlyInAnyOrder(
                        "Plain.fine()", "Plain.takes(int, [Ljava.lang.String;)", "Plain.isMetaAnnotated()");
    }

    @Test
    void saysWhatKeepsJUnitFromRunningAMethod() throws IOException {
        compile(tests, Odd.class, Hidden.class, Inner.class);

        assertThat(found(false))
                .containsExactlyInAnyOrder(
                        "Odd.returnsLikeJmh() returns byte[]",
                        "Odd.isPrivate() is private",
                        "Odd.isStatic() is static",
                        "Hidden.works() is in the private class CompiledPerfTestsTests.Hidden",
                        "Inner.works() is in the inner class CompiledPerfTestsTests.Inner, which has no @Nested");
    }

    @Test
    void aMethodIsATestOfEachClassThatInheritsIt() throws IOException {
        compile(tests, Contract.class, Contract.Large.class, Mixin.class, First.class, Second.class);

        assertThat(found(false))
                .containsExactlyInAnyOrder(
                        "First.inherited()",
                        "Second.inherited()",
                        "First.mixedIn()",
                        "Second.mixedIn()",
                        "First.implemented()",
                        "Second.implemented()",
                        "Contract$Large.holds() in First",
                        "Contract$Large.holds() in Second",
                        "Contract.overridden() is in the abstract class CompiledPerfTestsTests.Contract, which no compiled class"
                                + " extends");
    }

    @Test
    void anAbstractClassThatNobodyExtendsHasTestsThatNobodyRuns() throws IOException {
        compile(tests, Contract.class, Contract.Large.class);

        assertThat(found(false))
                .hasSize(3)
                .allMatch(test -> test.endsWith("Contract, which no compiled class extends"))
                .anyMatch(test -> test.startsWith("Contract$Large.holds()"));
    }

    @Test
    void anAbstractClassOfATestJarIsForOthers() throws IOException {
        compile(tests, Contract.class);

        assertThat(found(true)).isEmpty();
    }

    @Test
    void whatALibraryDeclaresIsATestOfTheClassThatInheritsIt() throws IOException {
        compile(library, Contract.class, Mixin.class);
        compile(tests, First.class);

        assertThat(found(false))
                .containsExactlyInAnyOrder("First.inherited()", "First.mixedIn()", "First.implemented()");
    }

    @Test
    void aClassFileThatCannotBeReadHasNoTests() throws IOException {
        Files.writeString(tests.resolve("Broken.class"), "no class file");

        assertThat(found(false)).isEmpty();
    }

    private List<String> found(boolean abstractIsForOthers) {
        CompiledClasses classes = new CompiledClasses(List.of(tests), () -> List.of(library));
        return CompiledPerfTests.of(classes, tests, abstractIsForOthers).stream()
                .map(CompiledPerfTestsTests::text)
                .toList();
    }

    private static String text(CompiledPerfTest found) {
        String className = found.test().className().replace(HERE, "");
        String runClass = found.test().runClass().replace(HERE, "");
        return className + "." + found.test().method() + "(" + found.test().parameterTypes() + ")"
                + (className.equals(runClass) ? "" : " in " + runClass)
                + found.obstacle().map(obstacle -> " " + obstacle.why()).orElse("");
    }

    private static void compile(Path folder, Class<?>... types) throws IOException {
        for (Class<?> type : types) {
            String file = type.getName().replace('.', '/') + ".class";
            Files.createDirectories(folder.resolve(file).getParent());
            try (var content = type.getClassLoader().getResourceAsStream(file)) {
                Files.copy(Objects.requireNonNull(content), folder.resolve(file));
            }
        }
    }
}
