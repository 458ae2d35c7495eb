package io.github.perfratchet.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A reader can copy every example. */
class ExamplesTests {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static final int FEWEST = 20;

    static List<Example> examples() throws IOException {
        try (Stream<Path> sources = Files.walk(ROOT.resolve("extension/src/main/java"));
                Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
            return Stream.of(Stream.of(ROOT.resolve("README.md")), docs, sources)
                    .flatMap(files -> files)
                    .filter(file ->
                            file.toString().endsWith(".md") || file.toString().endsWith(".java"))
                    .sorted()
                    .flatMap(Example::of)
                    .toList();
        }
    }

    @Test
    void thereAreExamples() throws IOException {
        assertThat(examples()).hasSizeGreaterThan(FEWEST);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleCompiles(Example example, @TempDir Path classes) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter errors = new StringWriter();

        boolean compiled = compiler.getTask(
                        errors,
                        null,
                        null,
                        List.of(
                                "-proc:none",
                                "-d",
                                classes.toString(),
                                "-classpath",
                                System.getProperty("java.class.path")),
                        null,
                        List.of(source(example)))
                .call();

        assertThat(compiled)
                .as("%s%n%s%n%s", example.place(), example.source(), errors)
                .isTrue();
    }

    private static JavaFileObject source(Example example) {
        return new SimpleJavaFileObject(URI.create("string:///Compiled.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return example.source();
            }
        };
    }
}
