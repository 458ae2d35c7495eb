package io.github.perfratchet.baseline.text;

import static io.github.perfratchet.baseline.Given.CI;
import static io.github.perfratchet.baseline.Given.DAY_1;
import static io.github.perfratchet.baseline.Given.LAPTOP;
import static io.github.perfratchet.baseline.Given.fork;
import static io.github.perfratchet.baseline.Given.id;
import static io.github.perfratchet.baseline.Given.measurement;
import static io.github.perfratchet.baseline.Given.results;
import static io.github.perfratchet.baseline.Given.waitingFork;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfratchet.baseline.measurement.Against;
import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.measurement.Environment;
import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.measurement.Settings;
import io.github.perfratchet.baseline.runs.Run;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunComparisonSheetTests {

    private static final TableLayout LAYOUT = TableLayout.DEFAULT.withColumns("cpu,wall,alloc");

    @Test
    void showsEachRunOfABenchmarkWithItsChangeAgainstTheFirst() {
        Run before = run(1, CI, measurement("parses", fork(1000, 1024)), measurement("prints", fork(500, 0)));
        Run after = run(2, CI, measurement("parses", fork(1100, 1024)), measurement("prints", fork(450, 16)));

        assertThat(text(RunComparisonSheet.of(List.of(before, after), all -> true, LAYOUT)))
                .isEqualTo("""
                        BENCHMARK  RUN       CPU   CHANGE     WALL   CHANGE     B/OP  CHANGE
                        ParserTests
                          parses   0001  1.02 us           1.05 us           1,024 B
                                   0002  1.12 us  +10.0 %  1.16 us  +10.0 %  1,024 B   0.0 %
                          prints   0001   510 ns            525 ns               0 B
                                   0002   459 ns  -10.0 %   473 ns  -10.0 %     16 B
                        """);
    }

    @Test
    void namesThatHaveNoRoomBesideTheFiguresStandAboveThem() {
        String name = "parsesAnInvoiceOfManyPages";
        Run before = run(1, CI, measurement(name, fork(1000, 1024)));
        Run after = run(2, CI, measurement(name, fork(1100, 1024)));

        assertThat(text(RunComparisonSheet.of(List.of(before, after), all -> true, LAYOUT)))
                .isEqualTo("""
                            RUN       CPU   CHANGE     WALL   CHANGE     B/OP  CHANGE
                        ParserTests
                          parsesAnInvoiceOfManyPages
                            0001  1.02 us           1.05 us           1,024 B
                            0002  1.12 us  +10.0 %  1.16 us  +10.0 %  1,024 B   0.0 %
                        """);
    }

    @Test
    void aPivotHasAColumnForEachRun() {
        Run before = run(1, CI, measurement("parses", fork(1000, 1024)));
        Run after = run(2, CI, measurement("parses", fork(1100, 1024)), measurement("prints", fork(450, 16)));

        assertThat(text(RunComparisonSheet.pivot(List.of(before, after), all -> true, LAYOUT.withColumns("min,alloc"))))
                .isEqualTo("""
                        BENCHMARK  MIN 0001  MIN 0002   CHANGE  B/OP 0001  B/OP 0002  CHANGE
                        ParserTests
                          parses    1.00 us   1.10 us  +10.0 %    1,024 B    1,024 B   0.0 %
                          prints          -    450 ns                   -       16 B
                        """);
    }

    @Test
    void timesAreNeverComparedAcrossEnvironmentsButBytesAreIfTheyMayBe() {
        Run here = run(1, CI, measurement("parses", fork(1000, 1024)));
        Run elsewhere = run(2, LAPTOP, measurement("parses", fork(500, 2048)));

        Sheet sheet = RunComparisonSheet.of(List.of(here, elsewhere), all -> true, LAYOUT);

        assertThat(shown(sheet, 1)).containsExactly("510 ns", "525 ns", "2,048 B (+100 %)");
        assertThat(sheet.notes())
                .containsExactly("Times of 0002 and 0001 are not compared, because their environments differ.");
    }

    @Test
    void bytesAreNotComparedWhereObjectsAreLaidOutDifferently() {
        Environment otherLayout = new Environment(
                CI.cpu(), CI.processors(), CI.memoryGib(), CI.os(), CI.arch(), CI.jdkVendor(), 21, CI.gc(), "align8");
        Run here = run(1, CI, measurement("parses", fork(1000, 1024)));
        Run elsewhere = run(2, otherLayout, measurement("parses", fork(1000, 2048)));

        Sheet sheet = RunComparisonSheet.of(List.of(here, elsewhere), all -> true, LAYOUT);

        assertThat(shown(sheet, 1)).containsExactly("1.02 us", "1.05 us", "2,048 B");
        assertThat(sheet.notes()).singleElement().asString().contains("nor are bytes");
    }

    @Test
    void nothingIsComparedWhereSettingsDiffer() {
        Measurement oneThread = measurement("parses", fork(1000, 1024));
        Measurement twoThreads = new Measurement(
                id("parses"),
                null,
                new Settings(2, List.of(), true, "compiler"),
                List.of(fork(2000, 1024)),
                List.of(),
                1);

        Sheet sheet =
                RunComparisonSheet.of(List.of(run(1, CI, oneThread), run(2, CI, twoThreads)), all -> true, LAYOUT);

        assertThat(shown(sheet, 1)).noneMatch(text -> text.contains("%"));
        assertThat(sheet.notes())
                .containsExactly(
                        "com.acme.ParserTests#parses of 0002 and 0001 is not comparable: threads is 2, in 0001 1.");
    }

    @Test
    void aClassThatWasNotMeasuredAgainIsNotComparedWithItself() {
        ClassResults once = results(CI, DAY_1, measurement("parses", fork(1000, 1024)));

        Sheet sheet = RunComparisonSheet.of(
                List.of(Run.current(List.of(once)).labelled("0001"), Run.current(List.of(once))), all -> true, LAYOUT);

        assertThat(shown(sheet, 1)).noneMatch(text -> text.contains("%"));
        assertThat(sheet.notes()).singleElement().asString().contains("was measured once only");
    }

    @Test
    void whatWasMeasuredInPairsOfForksIsNotComparedWithWhatWasMeasuredAlone() {
        Measurement alone = measurement("parses", fork(1000, 1024));
        Measurement paired = alone.pairedWith(new Against("main", 1, List.of(fork(1000, 1024)), null));

        Sheet sheet = RunComparisonSheet.of(List.of(run(1, CI, alone), run(2, CI, paired)), all -> true, LAYOUT);

        assertThat(shown(sheet, 1)).containsExactly("1.02 us", "1.05 us", "1,024 B");
        assertThat(sheet.notes())
                .singleElement()
                .asString()
                .startsWith("Times and bytes of")
                .contains("in pairs of forks");
    }

    @Test
    void statisticsAreOfTheTimeThatGatesInTheFirstRun() {
        Run computes = run(1, CI, measurement("parses", fork(1000, 0)));
        Run waits = run(2, CI, measurement("parses", waitingFork(2000)));

        Sheet sheet = RunComparisonSheet.of(List.of(computes, waits), all -> true, LAYOUT.withColumns("median"));

        // This is the CPU time of the second run, although its wall time would gate.
        assertThat(shown(sheet, 1)).containsExactly("20.0 ns (-98.0 %)");
    }

    @Test
    void sortsByTheFirstRun() {
        Run before = run(1, CI, measurement("slow", fork(900, 0)), measurement("zfast", fork(100, 0)));
        Run after = run(2, CI, measurement("slow", fork(50, 0)), measurement("zfast", fork(100, 0)));

        Sheet sheet = RunComparisonSheet.pivot(List.of(before, after), all -> true, LAYOUT.withSort("min"));

        assertThat(sheet.sections().get(0).rows())
                .extracting(row -> row.names().get(0))
                .containsExactly("zfast", "slow");
    }

    @Test
    void showsOnlyWhatIsWanted() {
        Run run = run(1, CI, measurement("parses", fork(1000, 0)), measurement("prints", fork(500, 0)));

        Sheet sheet = RunComparisonSheet.of(List.of(run, run), id -> id.name().equals("prints"), LAYOUT);

        assertThat(sheet.sections().get(0).rows())
                .extracting(row -> row.names().get(0))
                .containsOnly("prints");
    }

    private static String text(Sheet sheet) {
        return SheetText.render(sheet, 80);
    }

    private static List<String> shown(Sheet sheet, int row) {
        return sheet.sections().get(0).rows().get(row).figures().stream()
                .map(Sheet.Figure::shown)
                .toList();
    }

    private static Run run(int number, Environment environment, Measurement... measurements) {
        return Run.current(List.of(results(environment, DAY_1.plusSeconds(number), measurements)))
                .labelled("000" + number);
    }
}
