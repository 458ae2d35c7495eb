package io.github.perfratchet.baseline.update;

import static io.github.perfratchet.baseline.Given.CI;
import static io.github.perfratchet.baseline.Given.DAY_1;
import static io.github.perfratchet.baseline.Given.LAPTOP;
import static io.github.perfratchet.baseline.Given.baseline;
import static io.github.perfratchet.baseline.Given.fork;
import static io.github.perfratchet.baseline.Given.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.perfratchet.baseline.InMemoryStore;
import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.Environment;
import io.github.perfratchet.baseline.store.Baseline;
import io.github.perfratchet.baseline.store.BaselineStore;
import io.github.perfratchet.baseline.store.ClassBaseline;
import io.github.perfratchet.baseline.store.Session;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RenamingTests {

    private final BaselineStore store = new InMemoryStore();

    /** Stores a baseline of two sessions. Its times identify it. */
    private void has(Environment environment, String className, String name, double nanos) {
        ClassBaseline before = store.read(environment, className)
                .orElseGet(() -> new ClassBaseline(className, environment, new TreeMap<>()));
        store.write(before.with(List.of(baseline(name, sessions(nanos)))));
    }

    private static Session[] sessions(double nanos) {
        return new Session[] {session(DAY_1, fork(nanos, 0)), session(DAY_1.plusSeconds(60), fork(nanos, 0))};
    }

    private List<Change> rename(String... renamings) {
        BaselineUpdate update = BaselineUpdate.of(store)
                .rename(Arrays.stream(renamings).map(Renaming::parse).toList());
        update.write();
        return update.changes();
    }

    private String refused(String... renamings) {
        List<ClassBaseline> before = store.readAll();
        UpdateRefusedException refusal = assertThatExceptionOfType(UpdateRefusedException.class)
                .isThrownBy(() -> rename(renamings))
                .actual();
        assertThat(store.readAll()).isEqualTo(before);
        return String.valueOf(refusal.getMessage());
    }

    private List<Session> history(Environment environment, String className, String name) {
        Baseline found =
                store.read(environment, className).orElseThrow().benchmarks().get(name);
        return found == null ? List.of() : found.sessions();
    }

    @Test
    void theWholeHistoryMovesInAllEnvironments() {
        has(LAPTOP, "com.acme.OldTests", "parses", 10);
        has(LAPTOP, "com.acme.OldTests", "prints", 20);
        has(CI, "com.acme.OldTests", "parses", 30);

        List<Change> changes = rename("com.acme.OldTests#parses -> com.acme.NewTests#parsesAll");

        assertThat(changes)
                .containsExactly(new Change.Renamed(
                        new BenchmarkId("com.acme.OldTests", "parses"),
                        new BenchmarkId("com.acme.NewTests", "parsesAll"),
                        2));
        assertThat(history(LAPTOP, "com.acme.NewTests", "parsesAll")).containsExactly(sessions(10));
        assertThat(history(CI, "com.acme.NewTests", "parsesAll")).containsExactly(sessions(30));
        assertThat(store.read(LAPTOP, "com.acme.OldTests").orElseThrow().benchmarks())
                .containsOnlyKeys("prints");
        assertThat(store.read(CI, "com.acme.OldTests")).isEmpty();
    }

    @Test
    void aWholeClassMovesAndStaysInItsPackage() {
        has(LAPTOP, "com.acme.OldTests", "parses", 10);
        has(LAPTOP, "com.acme.OldTests", "prints", 20);

        rename("OldTests -> NewTests");

        assertThat(store.readAll())
                .singleElement()
                .satisfies(moved -> assertThat(moved.className()).isEqualTo("com.acme.NewTests"))
                .satisfies(moved -> assertThat(moved.benchmarks()).containsOnlyKeys("parses", "prints"));
    }

    @Test
    void allCallsOfAMethodMoveWithTheirArguments() {
        has(LAPTOP, "com.acme.SortTests", "sorts[10]", 10);
        has(LAPTOP, "com.acme.SortTests", "sorts[a -> b, c]", 20);
        has(LAPTOP, "com.acme.SortTests", "sortsNothing", 30);

        rename("SortTests#sorts -> SortTests#orders");

        assertThat(store.readAll().get(0).benchmarks())
                .containsOnlyKeys("orders[10]", "orders[a -> b, c]", "sortsNothing");
    }

    @Test
    void aSingleCallMoves() {
        has(LAPTOP, "com.acme.SortTests", "sorts[10]", 10);
        has(LAPTOP, "com.acme.SortTests", "sorts[20]", 20);

        rename("SortTests#sorts[10] -> SortTests#sorts[small]");

        assertThat(store.readAll().get(0).benchmarks()).containsOnlyKeys("sorts[small]", "sorts[20]");
    }

    @Test
    void namesCanBeSwapped() {
        has(LAPTOP, "com.acme.OldTests", "a", 10);
        has(LAPTOP, "com.acme.OldTests", "b", 20);

        rename("OldTests#a -> OldTests#b", "OldTests#b -> OldTests#a");

        assertThat(history(LAPTOP, "com.acme.OldTests", "a")).containsExactly(sessions(20));
        assertThat(history(LAPTOP, "com.acme.OldTests", "b")).containsExactly(sessions(10));
    }

    @Test
    void aTargetThatExistsIsNotOverwritten() {
        has(LAPTOP, "com.acme.OldTests", "a", 10);
        has(LAPTOP, "com.acme.OldTests", "b", 20);

        assertThat(refused("OldTests#a -> OldTests#b"))
                .contains("cannot become \"com.acme.OldTests#b\", which has a baseline already, for AMD Ryzen 7 5800H")
                .endsWith("then rename again.");
    }

    @Test
    void aTargetInAnotherEnvironmentOnlyIsNotInTheWay() {
        has(LAPTOP, "com.acme.OldTests", "a", 10);
        has(CI, "com.acme.OldTests", "b", 20);

        rename("OldTests#a -> OldTests#b");

        assertThat(history(LAPTOP, "com.acme.OldTests", "b")).containsExactly(sessions(10));
        assertThat(history(CI, "com.acme.OldTests", "b")).containsExactly(sessions(20));
    }

    @Test
    void anUnknownSourceIsRefusedWithTheNamesThatAreNear() {
        has(LAPTOP, "com.acme.ParserTests", "parses", 10);
        has(LAPTOP, "com.acme.ParserTests", "prints", 10);

        assertThat(refused("ParserTests#parse -> ParserTests#reads"))
                .isEqualTo("No benchmark with a baseline has the name \"ParserTests#parse\" of perfratchet.rename."
                        + " Did you mean \"ParserTests#parses\" or \"ParserTests#prints\"?");
        assertThat(refused("Printer -> Writer")).endsWith("See the names in the baseline files.");
    }

    @Test
    void aNameThatMayMeanTwoClassesIsRefused() {
        has(LAPTOP, "com.acme.ParserTests", "parses", 10);
        has(LAPTOP, "com.acme.xml.ParserTests", "parses", 10);

        assertThat(refused("ParserTests#parses -> ParserTests#reads"))
                .contains("\"com.acme.ParserTests\" or \"com.acme.xml.ParserTests\"");
    }

    @Test
    void twoBenchmarksCannotGetOneName() {
        has(LAPTOP, "com.acme.OldTests", "a", 10);
        has(LAPTOP, "com.acme.OldTests", "b", 20);

        assertThat(refused("OldTests#a -> OldTests#c", "OldTests#b -> OldTests#c"))
                .contains("cannot both become \"com.acme.OldTests#c\"");
        assertThat(refused("OldTests#a -> OldTests#c", "OldTests -> NewTests"))
                .contains("\"com.acme.OldTests#a\" is to be renamed twice");
        assertThat(refused("OldTests#a -> OldTests#a")).contains("has the name that perfratchet.rename gives it");
    }

    @Test
    void whatIsNoRenamingIsRefusedWithTheForm() {
        assertThat(refused("OldTests#a")).contains("expected one arrow");
        assertThat(refused("OldTests# -> NewTests#a")).contains("a name is missing");
        assertThat(refused("OldTests -> NewTests#a")).contains("a class cannot become a benchmark");
    }

    @Test
    void distancesAreThoseOfLevenshtein() {
        assertThat(NearNames.distance("kitten", "sitting")).isEqualTo(3);
        assertThat(NearNames.distance("saturday", "sunday")).isEqualTo(3);
        assertThat(NearNames.distance("", "abc")).isEqualTo(3);
        assertThat(NearNames.distance("same", "same")).isZero();
    }
}
