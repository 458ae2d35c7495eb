package io.github.perfratchet.maven.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfratchet.baseline.measurement.Base;
import io.github.perfratchet.baseline.results.BaseFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInfo;

/**
 * The project {@code against}, whose module {@code parser} has tests and needs its module {@code library}. It is built only
 * as far as the base is resolved.
 *
 * @param project all of it
 */
record AgainstProject(TestProject project) {

    static AgainstProject copy(TestInfo test) {
        return new AgainstProject(TestProject.copy("against", test));
    }

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

    /** {@return the folder of what was built of commits} */
    Path builds() {
        return project.file("target/perfratchet/base");
    }

    /** Makes the parser count something else. */
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
