package io.github.perfratchet.maven.update;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.ClassNames;
import io.github.perfratchet.baseline.measurement.Metric;
import io.github.perfratchet.baseline.update.Change;
import io.github.perfratchet.baseline.verdict.Verdict;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChangeTextTests {

    private static final int WIDTH = 73;

    @Test
    void saysFromWhatToWhat() {
        Change change = promoted(
                Change.Kind.REPLACED,
                new Change.Value(Metric.CPU, 1.92e6, 3.84e6),
                new Change.Value(Metric.WALL, 1.95e6, 3.9e6),
                new Change.Value(Metric.ALLOCATION, 0.0, 48.0));

        assertThat(text(change)).isEqualTo("""
                        new baseline: ParserTests#parses
                            cpu 1.92 ms -> 3.84 ms (+100 %), wall 1.95 ms -> 3.90 ms (+100 %),
                            alloc 0 B -> 48 B""");
    }

    @Test
    void aFirstBaselineHasNothingBefore() {
        Change change = promoted(Change.Kind.ADDED, new Change.Value(Metric.CPU, null, 500.0));

        assertThat(text(change)).isEqualTo("""
                first baseline: ParserTests#parses
                    cpu 500 ns""");
    }

    @Test
    void whatIsTheSameIsWrittenOnce() {
        Change change = promoted(Change.Kind.SESSION_ADDED, new Change.Value(Metric.ALLOCATION, 1024.0, 1024.0));

        assertThat(text(change)).isEqualTo("""
                unchanged, one more session: ParserTests#parses
                    alloc 1,024 B""");
    }

    @Test
    void aValueThatIsNoLongerMeasuredIsUnknown() {
        Change change = promoted(Change.Kind.REPLACED, new Change.Value(Metric.CPU, 500.0, null));

        assertThat(text(change)).endsWith("cpu 500 ns -> unknown");
    }

    @Test
    void namesThatDoNotFitBesideEachOtherStandBelow() {
        Change change = new Change.Renamed(
                new BenchmarkId("com.acme.ParserTests", "parsesAnInvoiceOfManyLines"),
                new BenchmarkId("com.acme.InvoiceTests", "parsesManyLines"),
                2);

        assertThat(text(change)).isEqualTo("""
                renamed in 2 environments: ParserTests#parsesAnInvoiceOfManyLines
                    -> InvoiceTests#parsesManyLines""");
        assertThat(text(new Change.Pruned(ID, 1))).isEqualTo("removed in 1 environment: ParserTests#parses");
    }

    @Test
    void whatIsLeftIsCounted() {
        assertThat(text(
                        new Change.LeftAsItWas(ID, Verdict.UNCHANGED),
                        new Change.LeftAsItWas(ID, Verdict.REGRESSED),
                        new Change.LeftAsItWas(ID, Verdict.UNCHANGED)))
                .isEqualTo("left as they are: 1 REGRESSED, 2 UNCHANGED");
    }

    @Test
    void aHostileNameDoesNotMoveTheCursor() {
        assertThat(text(new Change.Pruned(new BenchmarkId("com.acme.ParserTests", "\u001b[2J"), 1)))
                .contains("ParserTests#\\u001b[2J");
    }

    private static final BenchmarkId ID = new BenchmarkId("com.acme.ParserTests", "parses");

    private static String text(Change... changes) {
        return String.join(
                "\n",
                ChangeText.of(
                        List.of(changes),
                        ClassNames.of(Stream.of(changes).map(Change::id).toList()),
                        WIDTH));
    }

    private static Change promoted(Change.Kind kind, Change.Value... values) {
        return new Change.Promoted(ID, kind, List.of(values));
    }
}
