package io.github.perfratchet.baseline.text;

import static io.github.perfratchet.baseline.Given.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetFormatTests {

    @Test
    void csvHasPlainNumbersUnderTitlesWithUnits() {
        assertThat(SheetCsv.render(sheet("ParserTests", "parses"))).isEqualTo("""
                group,benchmark,run,cpu_ns,cpu_ns_change,forks\r
                ParserTests,parses,0002,1250000,0.25,\r
                """);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "'a,b', '\"a,b\"'",
                "'say \"x\"', '\"say \"\"x\"\"\"'",
                "'=HYPERLINK(\"x\")', '\"''=HYPERLINK(\"\"x\"\")\"'",
                "+1, '''+1'",
                "-1, '''-1'",
                "@SUM(A1), '''@SUM(A1)'",
                "\uff1d1, '''\uff1d1'",
                "a=b, a=b"
            })
    void aNameIsNeitherSeveralCellsNorAFormula(String name, String cell) {
        assertThat(SheetCsv.render(sheet("ParserTests", name))).contains("\r\nParserTests," + cell + ",0002,");
    }

    @Test
    void markdownIsATableForEachHeading() {
        assertThat(SheetMarkdown.render(sheet("ParserTests", "parses"))).isEqualTo("""
                ### ParserTests

                | benchmark | run | CPU | FORKS |
                | --- | --- | ---: | ---: |
                | parses | 0002 | 1.25 ms (+25.0 %) | - |

                - Mind the gap.
                """);
    }

    @Test
    void aNameIsNoMarkup() {
        String markdown = SheetMarkdown.render(sheet("<b>*x*", "a|b](http://x) `c` @all #1"));

        assertThat(markdown).contains("### \\<b\\>\\*x\\*\n").contains("| a\\|b\\](http\\://x) \\`c\\` \\@all \\#1 |");
    }

    private static Sheet sheet(String heading, String name) {
        return new Sheet(
                List.of("benchmark", "run"),
                List.of(new Sheet.Head("CPU", "cpu_ns", true), new Sheet.Head("FORKS", "forks", false)),
                List.of(new Sheet.Section(
                        heading,
                        List.of(new Sheet.Row(
                                id("parses"),
                                List.of(name, "0002"),
                                List.of(new Sheet.Figure("1.25 ms", 1_250_000.0, 1_000_000.0), Sheet.Figure.ABSENT))))),
                List.of("Mind the gap."));
    }
}
