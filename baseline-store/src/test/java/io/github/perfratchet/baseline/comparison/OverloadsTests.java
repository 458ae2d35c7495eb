package io.github.perfratchet.baseline.comparison;

import static io.github.perfratchet.baseline.Given.CI;
import static io.github.perfratchet.baseline.Given.CLASS;
import static io.github.perfratchet.baseline.Given.DAY_1;
import static io.github.perfratchet.baseline.Given.LAPTOP;
import static io.github.perfratchet.baseline.Given.classBaseline;
import static io.github.perfratchet.baseline.Given.fork;
import static io.github.perfratchet.baseline.Given.id;
import static io.github.perfratchet.baseline.Given.results;
import static io.github.perfratchet.baseline.Given.session;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfratchet.baseline.Given;
import io.github.perfratchet.baseline.InMemoryStore;
import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.measurement.Environment;
import io.github.perfratchet.baseline.measurement.Fork;
import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.store.Baseline;
import io.github.perfratchet.baseline.store.BaselineStore;
import io.github.perfratchet.baseline.verdict.Comparison;
import io.github.perfratchet.baseline.verdict.Verdict;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A benchmark keeps its baseline when an overload of its method is added or removed, even if its name changes. */
class OverloadsTests {

    private static final Instant TODAY = DAY_1.plusSeconds(864_000);
    private static final String OF_INT = "parses(int)";
    private static final String OF_TEXT = "parses(java.lang.String)";

    private static Fork[] forks(double bytes) {
        return new Fork[] {fork(100, bytes), fork(101, bytes), fork(99, bytes)};
    }

    private static Baseline baseline(String name, @Nullable String method) {
        return Given.baseline(name, session(DAY_1, forks(1000))).named(name, method);
    }

    private static Measurement measured(String name, @Nullable String method, double bytes) {
        return Given.measurement(name, forks(bytes)).ofMethod(method);
    }

    private static List<String> verdicts(BaselineStore store, ClassResults results) {
        return BaselineComparator.compare(List.of(results), store.readAll()).stream()
                .map(comparison -> comparison.id().name() + " " + comparison.verdict())
                .toList();
    }

    private static List<String> verdicts(List<Baseline> baselines, Measurement... measurements) {
        return verdicts(store(LAPTOP, baselines), results(LAPTOP, TODAY, measurements));
    }

    private static BaselineStore store(Environment environment, List<Baseline> baselines) {
        return new InMemoryStore(classBaseline(environment, baselines.toArray(Baseline[]::new)));
    }

    @Test
    void anOverloadThatIsAddedLosesNoBaseline() {
        assertThat(verdicts(
                        List.of(baseline("parses", OF_INT)),
                        measured("parses(int)", OF_INT, 20_000),
                        measured("parses(String)", OF_TEXT, 10)))
                .containsExactly("parses(String) NEW", "parses(int) REGRESSED");
    }

    @Test
    void anOverloadThatIsRemovedLosesItsOwnBaselineOnly() {
        assertThat(verdicts(
                        List.of(baseline("parses(int)", OF_INT), baseline("parses(String)", OF_TEXT)),
                        measured("parses", OF_INT, 1000)))
                .containsExactly("parses UNCHANGED", "parses(String) MISSING");
    }

    @Test
    void callsKeepTheirs() {
        assertThat(verdicts(
                        List.of(baseline("parses[1]", OF_INT), baseline("parses[2]", OF_INT)),
                        measured("parses(int)[1]", OF_INT, 1000),
                        measured("parses(int)[2]", OF_INT, 9000),
                        measured("parses(String)[1]", OF_TEXT, 10)))
                .containsExactly("parses(String)[1] NEW", "parses(int)[1] UNCHANGED", "parses(int)[2] REGRESSED");
    }

    @Test
    void aNameThatIsThatOfAnotherMethodByNowIsNotThatBenchmark() {
        List<Baseline> baselines = List.of(baseline("parses", OF_INT), baseline("parses(String)", OF_TEXT));

        assertThat(verdicts(baselines, measured("parses", OF_TEXT, 1000)))
                .containsExactly("parses UNCHANGED", "parses(int) MISSING");
        assertThat(verdicts(
                        List.of(baseline("parses(Config)", "parses(a.Config)")),
                        measured("parses(Config)", "parses(b.Config)", 9000),
                        measured("parses(a.Config)", "parses(a.Config)", 1000)))
                .containsExactly("parses(Config) NEW", "parses(a.Config) UNCHANGED");
    }

    @Test
    void otherParametersAloneAreTheSameBenchmark() {
        assertThat(verdicts(List.of(baseline("parses", OF_INT)), measured("parses", "parses(long)", 9000)))
                .containsExactly("parses REGRESSED");
    }

    @Test
    void aBaselineThatDoesNotKnowItsMethodGoesByItsName() {
        assertThat(verdicts(List.of(baseline("parses", null)), measured("parses", OF_INT, 9000)))
                .containsExactly("parses REGRESSED");
        assertThat(verdicts(List.of(baseline("parses", OF_INT)), measured("parses", null, 9000)))
                .containsExactly("parses REGRESSED");
    }

    @Test
    void bytesOfAnotherEnvironmentAreFoundToo() {
        BaselineStore store = store(CI, List.of(baseline("parses", OF_INT)));
        Comparison comparison = BaselineComparator.compare(
                        List.of(results(LAPTOP, TODAY, measured("parses(int)", OF_INT, 20_000))), store.readAll())
                .get(0);

        assertThat(comparison.verdict()).isEqualTo(Verdict.REGRESSED);
        assertThat(comparison.notes())
                .contains("Its baseline has the name parses, from when its method had other overloads."
                        + " `mvn perfratchet:update` gives it the new name.");
    }

    @Test
    void theFailureOfARenamedTestIsThatOfItsBaseline() {
        ClassResults failed = results(LAPTOP, TODAY, measured("parses(String)", OF_TEXT, 10))
                .withOnly(List.of(), List.of(new ClassResults.Failure(id("parses(int)"), OF_INT, "boom")));
        List<Comparison> comparisons = BaselineComparator.compare(
                List.of(failed),
                store(LAPTOP, List.of(baseline("parses", OF_INT))).readAll());

        assertThat(comparisons).singleElement().satisfies(comparison -> {
            assertThat(comparison.id()).isEqualTo(id("parses(int)"));
            assertThat(comparison.notes()).containsExactly("The test failed: boom");
        });
    }

    @Test
    void theFailureOfARenamedTestIsThatOfItsLabelledBenchmarks() {
        ClassResults failed = results(LAPTOP, TODAY)
                .withOnly(List.of(), List.of(new ClassResults.Failure(id("parses(int)"), OF_INT, "boom")));
        List<Comparison> comparisons = BaselineComparator.compare(
                List.of(failed),
                store(LAPTOP, List.of(baseline("parses[quick]", OF_INT), baseline("parses(String)[quick]", OF_TEXT)))
                        .readAll());

        assertThat(comparisons)
                .filteredOn(comparison -> comparison.notes().contains("The test failed: boom"))
                .extracting(Comparison::id)
                .containsExactly(id("parses[quick]"));
        assertThat(comparisons).hasSize(2);
    }

    @Test
    void runsOfAClassKnowEachOthersMethods() {
        ClassResults first = results(LAPTOP, TODAY, measured("parses(int)", OF_INT, 1000));
        ClassResults second = results(LAPTOP, TODAY.plusSeconds(60), measured("parses", OF_TEXT, 9000));

        assertThat(BaselineComparator.compare(
                        List.of(first, second),
                        store(LAPTOP, List.of(baseline("parses", OF_INT))).readAll()))
                .extracting(comparison -> comparison.id().name() + " " + comparison.verdict())
                .as("of " + CLASS)
                .containsExactly("parses NEW", "parses(int) UNCHANGED");
    }
}
