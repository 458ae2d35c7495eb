package io.github.perfratchet.baseline.text;

import static io.github.perfratchet.baseline.Given.DAY_1;
import static io.github.perfratchet.baseline.Given.LAPTOP;
import static io.github.perfratchet.baseline.Given.SETTINGS;
import static io.github.perfratchet.baseline.Given.fork;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfratchet.baseline.comparison.BaselineComparator;
import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.ClassNames;
import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.runs.Run;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tests classes in two packages that have the same name. */
class SameNamesTests {

    private static final List<Measurement> SAME = Stream.of("p.SameTests", "q.SameTests", "p.OtherTests")
            .map(name -> new Measurement(
                    new BenchmarkId(name, "work"), null, SETTINGS, List.of(fork(100, 64)), List.of(), 1))
            .toList();

    private static final List<ClassResults> RESULTS = SAME.stream()
            .map(measurement -> new ClassResults(
                    measurement.id().className(), LAPTOP, null, DAY_1, true, List.of(measurement), List.of()))
            .toList();

    private static List<String> headings(String table) {
        return table.lines().filter(line -> line.endsWith("Tests")).toList();
    }

    @Test
    void theTableOfARunTellsWhichIsMeant() {
        assertThat(headings(MeasurementTable.render(SAME, TableLayout.DEFAULT, Colours.NONE, 100)))
                .containsExactly("OtherTests", "p.SameTests", "q.SameTests");
    }

    @Test
    void theTableOfACheckTellsWhichIsMeant() {
        assertThat(headings(ComparisonTable.render(BaselineComparator.compare(RESULTS, List.of()), Colours.NONE, 100)))
                .containsExactly("OtherTests", "p.SameTests", "q.SameTests");
    }

    @Test
    void runsBesideEachOtherTellWhichIsMeant() {
        Sheet sheet = RunComparisonSheet.of(
                List.of(Run.current(RESULTS)), id -> id.className().startsWith("q"), TableLayout.DEFAULT);

        assertThat(sheet.sections()).extracting(Sheet.Section::heading).containsExactly("q.SameTests");
    }

    @Test
    void aLineTellsWhichIsMeantOfThoseThatRun() {
        assertThat(MeasurementLine.render(SAME.get(0), ClassNames.ofResults(RESULTS)))
                .startsWith("p.SameTests.work  ");
        assertThat(MeasurementLine.render(SAME.get(0))).startsWith("SameTests.work  ");
    }
}
