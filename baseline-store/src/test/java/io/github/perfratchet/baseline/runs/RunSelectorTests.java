package io.github.perfratchet.baseline.runs;

import static io.github.perfratchet.baseline.Given.CI;
import static io.github.perfratchet.baseline.Given.DAY_1;
import static io.github.perfratchet.baseline.Given.fork;
import static io.github.perfratchet.baseline.Given.measurement;
import static io.github.perfratchet.baseline.Given.results;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.perfratchet.baseline.files.StoreException;
import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.measurement.Commit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunSelectorTests {

    private static final Commit MAIN = new Commit("aaaaaaa1".repeat(5), "main", false);
    private static final Commit FEATURE = new Commit("aaaaaaa2".repeat(5), "feature", false);
    private static final List<ClassResults> CURRENT = measuredAtHour(9);

    private Path folder;
    private RunsFolder runs;

    @BeforeEach
    void saveThreeRuns(@TempDir Path temporary) {
        folder = temporary;
        runs = new RunsFolder(folder.resolve("runs"));
        save("before", MAIN, 1);
        save("release-1", MAIN, 2);
        save("after", FEATURE, 3);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0001",
        "0002, 0002",
        "before, 0001",
        "release-1, 0002",
        "0003_after, 0003",
        "latest, 0003",
        "latest on main, 0002",
        "aaaaaaa2, 0003",
        "AAAAAAA2aaaaaaa2, 0003",
        "runs/0001_before.json, 0001",
        "./runs/../runs/0001_before.json, 0001",
        "0001_before.json, 0001",
        "release*, 0002",
        "0003_*, 0003",
        "current, current"
    })
    void aTextMeansARun(String text, String label) {
        String other = label.equals("0001") ? "0002" : "0001";

        assertThat(select(text + "," + other)).extracting(Run::label).containsExactly(label, other);
    }

    @Test
    void aPatternMeansAllRunsThatMatch() {
        assertThat(select("*e*")).extracting(Run::label).containsExactly("0001", "0002", "0003");
        assertThat(select("000?_*, current")).extracting(Run::label).containsExactly("0001", "0002", "0003", "current");
    }

    @Test
    void oneRunIsComparedWithTheCurrent() {
        assertThat(select("before")).extracting(Run::label).containsExactly("0001", "current");
    }

    @Test
    void theDefaultIsTheLatestSavedRunAndTheCurrent() {
        assertThat(selector(CURRENT).latestAndCurrent()).extracting(Run::label).containsExactly("0003", "current");
    }

    @Test
    void theDefaultPassesOverACopyOfTheCurrentRun() {
        runs.save("copy", FEATURE, true, List.of(), CURRENT);

        assertThat(selector(CURRENT).latestAndCurrent()).extracting(Run::label).containsExactly("0003", "current");
    }

    @Test
    void aCopyOfTheCurrentRunIsNotComparedWithIt() {
        runs.save("copy", FEATURE, true, List.of(), CURRENT);

        refused("latest,current")
                .withMessageStartingWith("\"latest\" (0004 copy of ")
                .withMessageContaining("and \"current\" (current) are the same run")
                .withMessageEndingWith("mvn perfratchet:list shows them");
        refused("copy").withMessageContaining("are the same run");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,0001",
                "before,1",
                "current,current",
                "latest,after",
                "before,0001_*",
                "1,runs/0001_before.json"
            })
    void aRunIsNotComparedWithItself(String text) {
        refused(text).withMessageContaining("are the same run, so that there is nothing to compare");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9",
                "bef",
                "aaaaaa",
                "latest on master",
                "none*",
                "runs/0009_x.json",
                "",
                "99999999999999",
                "a\0b/"
            })
    void aTextThatMeansNoRunIsRefusedWithThoseThereAre(String text) {
        refused(text)
                .withMessageStartingWith("No run matches ")
                .withMessageContaining("there are 0001_before, 0002_release-1, 0003_after and current");
    }

    @Test
    void onlyTheHeadersOfTheOtherRunsAreRead() throws IOException {
        Path first = runs.files().get(0).path();
        String content = Files.readString(first);
        Files.writeString(first, content.substring(0, content.indexOf("\"classes\"") + 20));

        assertThat(select("aaaaaaa2,latest on main")).extracting(Run::label).containsExactly("0003", "0002");
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> select("1,latest"))
                .withMessageContaining("0001_before.json");
    }

    @Test
    void aCommitOfSeveralRunsIsAmbiguous() {
        refused("aaaaaaa1")
                .withMessageContaining("matches 0001 before of ")
                .withMessageContaining("aaaaaaa1 on main; 0002 release-1 of ")
                .withMessageEndingWith("choose one by its number");
    }

    @Test
    void aFileThatWasCopiedUnderAnotherNumberIsRefused() throws IOException {
        RunFile third = runs.files().get(2);
        Files.copy(third.path(), third.path().resolveSibling("0002_after.json"));

        refusedByStore("2").withMessageContaining("its content belongs in");
    }

    @Test
    void twoRunsOfOneNumberAreAmbiguous() throws IOException {
        Path elsewhere = folder.resolve("elsewhere");
        new RunsFolder(elsewhere).save("other", FEATURE, true, List.of(), measuredAtHour(7));
        Files.copy(elsewhere.resolve("0001_other.json"), runs.path().resolve("0001_other.json"));

        refused("1").withMessageContaining("0001 before of").withMessageContaining("0001 other of");
        assertThat(select("before,other")).extracting(Run::label).containsExactly("1:0001", "2:0001");
    }

    @Test
    void aBrokenRunIsAnErrorWhereItMightBeMeant() throws IOException {
        Files.writeString(runs.files().get(2).path(), "{");

        refusedByStore("latest").withMessageContaining("0003_after.json");
        refusedByStore("aaaaaaa1").withMessageContaining("0003_after.json");
        refusedByStore("3").withMessageContaining("0003_after.json");
        assertThat(select("1,2")).hasSize(2);
    }

    @Test
    void withoutAMeasuredRunThereIsNoCurrent() {
        assertThatExceptionOfType(RunSelectionException.class)
                .isThrownBy(() -> selector(List.of()).select("before"))
                .withMessageStartingWith(
                        "Nothing was measured yet, so there is no current run; measure with mvn verify");
    }

    @Test
    void withoutASavedRunTheErrorSaysHowToSaveOne() {
        RunSelector empty = new RunSelector(new RunsFolder(folder.resolve("none")), folder, CURRENT);

        assertThatExceptionOfType(RunSelectionException.class)
                .isThrownBy(empty::latestAndCurrent)
                .withMessageContaining("no run was saved in")
                .withMessageEndingWith(
                        "Save a run with mvn verify -Dperfratchet.save=NAME, change the code, and measure again");
    }

    private ThrowableAssertAlternative<RunSelectionException> refused(String text) {
        return assertThatExceptionOfType(RunSelectionException.class).isThrownBy(() -> select(text));
    }

    private ThrowableAssertAlternative<StoreException> refusedByStore(String text) {
        return assertThatExceptionOfType(StoreException.class).isThrownBy(() -> select(text));
    }

    private List<Run> select(String text) {
        return selector(CURRENT).select(text);
    }

    private RunSelector selector(List<ClassResults> current) {
        return new RunSelector(runs, folder, current);
    }

    private void save(String name, Commit commit, int hour) {
        runs.save(name, commit, true, List.of(), measuredAtHour(hour));
    }

    private static List<ClassResults> measuredAtHour(int hour) {
        return List.of(results(CI, DAY_1.plusSeconds(3600L * hour), measurement("parses", fork(100, 16))));
    }
}
