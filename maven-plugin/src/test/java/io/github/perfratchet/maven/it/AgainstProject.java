package io.github.perfratchet.maven.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfratchet.baseline.measurement.Base;
import io.github.perfratchet.baseline.results.BaseFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The project {@code against}. Its module {@code parser} has tests and depends on its module {@code library}. The project is
 * only built until the base is resolved.
 *
 * @param project the whole project
 */
record AgainstProject(TestProject project) {

    TestProject parser() {
        return project.module("parser");
    }

    /** Resolves a base, as the first half of {@code mvn verify} does. */
    MavenRun prepare(String against, String... words) {
        return prepare(Map.of(), against, words);
    }

    MavenRun prepare(Map<String, String> environment, String against, String... words) {
        Stream<String> all = Stream.of("process-test-classes", "-Dperfratchet.against=" + against);
        return MavenRun.of(
                project, environment, Stream.concat(all, Stream.of(words)).toArray(String[]::new));
    }

    BaseFile baseFile() {
        return new BaseFile(parser().file("target/perfratchet"));
    }

    Base base() {
        return baseFile()
                .read()
                .orElseThrow(
                        () -> new AssertionError("there is no " + baseFile().path()));
    }

    /** {@return the folder with the builds of commits} */
    Path builds() {
        return project.file("target/perfratchet/base");
    }

    /** Changes the expression that the parser counts by. */
    void countBy(String expression) {
        TestProject.write(project.file("parser/src/main/java/com/acme/Parser.java"), """
                package com.acme;

                public final class Parser {

                    private Parser() {}

                    public static int count(String text) {
                        return %s;
                    }
                }
                """.formatted(expression));
    }

    void hasNoBase() {
        assertThat(Files.exists(baseFile().path())).isFalse();
    }
}
