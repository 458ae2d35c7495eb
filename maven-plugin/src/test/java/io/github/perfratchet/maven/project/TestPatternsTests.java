package io.github.perfratchet.maven.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TestPatternsTests {

    private static final BenchmarkId PARSES = new BenchmarkId("com.acme.ParserTests", "parsesAnInvoice");
    private static final BenchmarkId NESTED = new BenchmarkId("com.acme.ParserTests$Large", "parses(int, String)");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "ParserTests",
                "com.acme.ParserTests",
                "com.acme.*",
                "Parser*#parses*",
                "ParserTests#parsesAnInvoice",
                "com.acme.ParserTests#*",
                "ParserTests#parsesA??nvoice",
                "#parsesAnInvoice, ParserTests",
                " OtherTests , ParserTests "
            })
    void selectsByClassAndMethod(String text) {
        assertThat(TestPatterns.parse(text)).accepts(PARSES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Parser",
                "acme.ParserTests",
                "ParserTests#parses",
                "parsesAnInvoice",
                "parsertests",
                "ParserTests#parses.nInvoice",
                "com.acme.ParserTests$Large",
                ","
            })
    void leavesOutWhatIsNotMeant(String text) {
        assertThat(TestPatterns.parse(text)).rejects(PARSES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ParserTests$Large",
                "ParserTests.Large",
                "com.acme.ParserTests.Large#parses",
                "ParserTests.Large#parses(int, String)",
                "OtherTests,ParserTests.Large#parses(int, String)"
            })
    void selectsNestedClassesAndOverloads(String text) {
        assertThat(TestPatterns.parse(text)).accepts(NESTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ParserTests#sorts[10, UP]",
                "ParserTests#sorts",
                "ParserTests#sorts[10*",
                "OtherTests,ParserTests#sorts[10, UP],More"
            })
    void selectsCallsOfAParameterizedTest(String text) {
        assertThat(TestPatterns.parse(text)).accepts(new BenchmarkId("com.acme.ParserTests", "sorts[10, UP]"));
        assertThat(TestPatterns.parse("ParserTests#sorts[20, UP]"))
                .rejects(new BenchmarkId("com.acme.ParserTests", "sorts[10, UP]"));
    }

    @Test
    void aCommaWithinBracketsWithinBracketsSeparatesNothing() {
        assertThat(TestPatterns.split("A#sorts[[1, 2], [3]],B#f(int[],C)[a (b, c],D,E#x(y, F"))
                .containsExactly("A#sorts[[1, 2], [3]]", "B#f(int[],C)[a (b, c]", "D", "E#x(y", "F");
    }

    @Test
    void namesThePatternsThatSelectNothing() {
        TestPatterns patterns = TestPatterns.parse("ParserTests,ParserTest,Other*#x");

        assertThat(patterns.unmatched(List.of(PARSES, NESTED))).containsExactly("ParserTest", "Other*#x");
    }
}
