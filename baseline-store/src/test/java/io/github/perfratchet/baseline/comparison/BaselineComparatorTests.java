package io.github.perfratchet.baseline.comparison;

import static io.github.perfratchet.baseline.Given.CI;
import static io.github.perfratchet.baseline.Given.CLASS;
import static io.github.perfratchet.baseline.Given.DAY_1;
import static io.github.perfratchet.baseline.Given.LAPTOP;
import static io.github.perfratchet.baseline.Given.SETTINGS;
import static io.github.perfratchet.baseline.Given.baseline;
import static io.github.perfratchet.baseline.Given.classBaseline;
import static io.github.perfratchet.baseline.Given.fork;
import static io.github.perfratchet.baseline.Given.id;
import static io.github.perfratchet.baseline.Given.measurement;
import static io.github.perfratchet.baseline.Given.results;
import static io.github.perfratchet.baseline.Given.session;
import static io.github.perfratchet.baseline.Given.waitingFork;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.github.perfratchet.baseline.InMemoryStore;
import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.measurement.Environment;
import io.github.perfratchet.baseline.measurement.Fork;
import io.github.perfratchet.baseline.measurement.Iteration;
import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.measurement.Metric;
import io.github.perfratchet.baseline.measurement.Settings;
import io.github.perfratchet.baseline.store.Baseline;
import io.github.perfratchet.baseline.store.BaselineStore;
import io.github.perfratchet.baseline.store.Session;
import io.github.perfratchet.baseline.threshold.Threshold;
import io.github.perfratchet.baseline.threshold.Thresholds;
import io.github.perfratchet.baseline.verdict.Comparison;
import io.github.perfratchet.baseline.verdict.MetricComparison;
import io.github.perfratchet.baseline.verdict.Verdict;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineComparatorTests {

    private static final Instant TODAY = DAY_1.plusSeconds(864_000);

    private static final Environment JDK_25 =
            new Environment("AMD Ryzen 7 5800H", 16, 32, "Linux", "amd64", "Temurin", 25, "G1", "coops,cclass,align8");

    private static Fork[] forks(double nanos, double bytes) {
        return new Fork[] {fork(nanos, bytes), fork(nanos * 1.01, bytes), fork(nanos * 0.99, bytes)};
    }

    private static Session[] sessions(int count, double nanos, double bytes) {
        Session[] sessions = new Session[count];
        for (int i = 0; i < count; i++) {
            sessions[i] = session(DAY_1.plusSeconds(i * 86_400L), forks(nanos * (1 + 0.01 * (i % 3 - 1)), bytes));
        }
        return sessions;
    }

    private static BaselineStore storeOf(Environment environment, Session... sessions) {
        return new InMemoryStore(classBaseline(environment, baseline("test", sessions)));
    }

    private static Comparison compare(BaselineStore store, Fork... current) {
        return compare(store, results(LAPTOP, TODAY, measurement("test", current)));
    }

    private static Comparison compare(BaselineStore store, ClassResults results) {
        List<Comparison> comparisons = BaselineComparator.compare(List.of(results), store.readAll());
        assertThat(comparisons).hasSize(1);
        return comparisons.get(0);
    }

    private static MetricComparison metric(Comparison comparison, Metric metric) {
        return comparison.metrics().stream()
                .filter(candidate -> candidate.metric() == metric)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1.00, UNCHANGED",
        "1, 1.40, REGRESSED",
        "1, 0.60, IMPROVED",
        "1, 1.10, INCONCLUSIVE",
        "5, 1.15, REGRESSED"
    })
    void judgesTheTime(int recorded, double factor, Verdict verdict) {
        Comparison comparison = compare(storeOf(LAPTOP, sessions(recorded, 100, 64)), forks(100 * factor, 64));

        assertThat(comparison.metrics().get(0).metric()).isEqualTo(Metric.CPU);
        assertThat(comparison.metrics().get(0).verdict()).isEqualTo(verdict);
        assertThat(comparison.verdict()).isEqualTo(verdict);
    }

    @Test
    void saysTheChangeAndHowSureItIs() {
        MetricComparison cpu = metric(compare(storeOf(LAPTOP, sessions(1, 100, 64)), forks(150, 64)), Metric.CPU);

        assertThat(cpu.gating()).isTrue();
        assertThat(cpu.baseline()).isEqualTo(99, within(0.1));
        assertThat(cpu.current()).isEqualTo(150, within(0.1));
        assertThat(cpu.change()).isEqualTo(1.5 / 0.99 - 1, within(0.001));
        assertThat(cpu.low()).isBetween(0.2, 0.35);
        assertThat(cpu.high()).isBetween(0.7, 0.9);
        assertThat(cpu.resolution()).isBetween(0.15, 0.20);
        assertThat(cpu.threshold()).hasToString("3%");
    }

    @Test
    void showsTheOtherTimeWithoutGatingIt() {
        Comparison comparison = compare(storeOf(LAPTOP, sessions(1, 100, 64)), forks(100, 64));

        assertThat(comparison.metrics())
                .extracting(MetricComparison::metric)
                .containsExactly(Metric.CPU, Metric.WALL, Metric.ALLOCATION);
        assertThat(metric(comparison, Metric.WALL).gating()).isFalse();
    }

    @Test
    void codeThatStartedToWaitIsJudgedByItsWallTime() {
        Comparison comparison = compare(storeOf(LAPTOP, sessions(1, 100, 0)), waitingFork(900));

        assertThat(comparison.verdict()).isEqualTo(Verdict.REGRESSED);
        assertThat(comparison.metrics().get(0).metric()).isEqualTo(Metric.WALL);
    }

    @Test
    void aTestsOwnThresholdCounts() {
        Measurement tolerant = new Measurement(
                        id("test"),
                        "parsing",
                        SETTINGS,
                        List.of(forks(140, 64)),
                        List.of("One operation per iteration."),
                        3.5)
                .limitedTo(new Thresholds(Threshold.parseAll("50%")));
        Comparison comparison = compare(storeOf(LAPTOP, sessions(1, 100, 64)), results(LAPTOP, TODAY, tolerant));

        assertThat(comparison.verdict()).isEqualTo(Verdict.UNCHANGED);
        assertThat(comparison.metrics().get(0).threshold()).hasToString("50%");
        assertThat(comparison.group()).isEqualTo("parsing");
        assertThat(comparison.seconds()).isEqualTo(3.5);
        assertThat(comparison.notes()).containsExactly("One operation per iteration.");
    }

    @Test
    void anInconclusiveVerdictSaysWhatAFinerOneCosts() {
        Comparison comparison = compare(storeOf(LAPTOP, sessions(1, 100, 64)), forks(112, 64));

        assertThat(comparison.notes())
                .singleElement()
                .asString()
                .matches("\\+13\\.1 % is within noise: with 1 baseline session only changes above 1\\d\\.\\d % are"
                        + " detectable\\. About \\d more would settle it\\. Record each with `mvn verify` and"
                        + " `mvn perfratchet:update`, on the code before the change\\.");
    }

    @Test
    void anInconclusiveVerdictSaysWhenNothingWouldSettleIt() {
        Comparison comparison = compare(storeOf(LAPTOP, sessions(1, 100, 64)), forks(103, 64));

        assertThat(comparison.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(comparison.notes())
                .singleElement()
                .asString()
                .contains("More sessions narrow the interval", "not even the 10", "-Dperfratchet.against=BASE");
    }

    @ParameterizedTest
    @CsvSource({
        "1024, 1024, UNCHANGED",
        "1024, 1040, UNCHANGED",
        "1024, 1041, REGRESSED",
        "1024, 1007, IMPROVED",
        "1024, 1008, UNCHANGED",
        "100000, 101000, UNCHANGED",
        "100000, 101001, REGRESSED",
        "0, 16, UNCHANGED",
        "0, 24, REGRESSED",
        "24, 0, IMPROVED"
    })
    void judgesAllocationExactly(double then, double now, Verdict verdict) {
        Comparison comparison = compare(storeOf(LAPTOP, sessions(1, 100, then)), forks(100, now));

        assertThat(metric(comparison, Metric.ALLOCATION).verdict()).isEqualTo(verdict);
        assertThat(metric(comparison, Metric.ALLOCATION).gating()).isTrue();
        assertThat(comparison.verdict()).isEqualTo(verdict);
    }

    @Test
    void allocationThatStartedHasNoRatio() {
        Comparison comparison = compare(storeOf(LAPTOP, sessions(1, 100, 0)), forks(100, 24));

        assertThat(metric(comparison, Metric.ALLOCATION).change()).isNull();
    }

    @Test
    void forksThatDisagreeAboutAllocationAreJudgedByTheirMeansAndTheirSpread() {
        Comparison comparison =
                compare(storeOf(LAPTOP, sessions(1, 100, 1024)), fork(100, 4096), fork(101, 1024), fork(99, 4096));

        assertThat(metric(comparison, Metric.ALLOCATION).verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(comparison.notes())
                .containsExactly(
                        "Bytes per operation differ from fork to fork: the forks of this run allocate 1,024 B to"
                                + " 4,096 B, the forks of the baseline or base 1,024 B to 1,024 B. The means are"
                                + " compared. This spread can explain their difference.");
    }

    @Test
    void allocationThatCreepsInSmallStepsIsCaught() {
        Comparison comparison = compare(
                storeOf(
                        LAPTOP,
                        session(DAY_1, forks(100, 10_000)),
                        session(DAY_1.plusSeconds(1), forks(100, 10_000)),
                        session(DAY_1.plusSeconds(2), forks(100, 10_090))),
                forks(100, 10_180));

        assertThat(metric(comparison, Metric.ALLOCATION).verdict()).isEqualTo(Verdict.REGRESSED);
    }

    @Test
    void aBenchmarkWithoutBaselineIsNew() {
        Comparison comparison = compare(new InMemoryStore(), forks(100, 64));

        assertThat(comparison.verdict()).isEqualTo(Verdict.NEW);
        assertThat(comparison.metrics()).allSatisfy(metric -> {
            assertThat(metric.verdict()).isEqualTo(Verdict.NEW);
            assertThat(metric.baseline()).isNull();
            assertThat(metric.current()).isNotNull();
        });
        assertThat(comparison.notes()).containsExactly("No baseline yet; record one with `mvn perfratchet:update`.");
    }

    @Test
    void timesAreNeverComparedAcrossEnvironments() {
        Comparison comparison = compare(storeOf(CI, sessions(3, 10, 64)), forks(100, 64));

        assertThat(comparison.verdict()).isEqualTo(Verdict.NEW);
        assertThat(metric(comparison, Metric.CPU).verdict()).isEqualTo(Verdict.NEW);
        assertThat(metric(comparison, Metric.CPU).baseline()).isNull();
        assertThat(comparison.notes())
                .contains("There is no baseline for this environment (AMD Ryzen 7 5800H, 16 processors, 32 GiB, Linux"
                        + " amd64, JDK 17 (Temurin, G1)), but there is one for Intel(R) Xeon(R) Platinum 8370C"
                        + " CPU @ 2.80GHz, 2 processors, 8 GiB, Linux amd64, JDK 17 (Temurin, G1). Record one"
                        + " here with `mvn perfratchet:update`.");
    }

    @Test
    void allocationIsGatedByAnyEnvironmentThatAllocatesAlike() {
        Comparison comparison = compare(storeOf(CI, sessions(1, 10, 64)), forks(100, 128));

        assertThat(comparison.verdict()).isEqualTo(Verdict.REGRESSED);
        assertThat(metric(comparison, Metric.ALLOCATION).baseline()).isEqualTo(64);
        assertThat(comparison.notes())
                .contains(
                        "The bytes per operation are compared with the baseline for Intel(R) Xeon(R) Platinum 8370C CPU @"
                                + " 2.80GHz, 2 processors, 8 GiB, Linux amd64, JDK 17 (Temurin, G1).");
    }

    @Test
    void allocationIsNotGatedByAnotherJdk() {
        Comparison comparison = compare(storeOf(JDK_25, sessions(1, 10, 64)), forks(100, 128));

        assertThat(metric(comparison, Metric.ALLOCATION).verdict()).isEqualTo(Verdict.NEW);
    }

    @Test
    void ofSeveralEnvironmentsTheMostRecentGatesAllocation() {
        Environment third =
                new Environment("Other", 4, 16, "Linux", "amd64", "Temurin", 17, "G1", "coops,cclass,align8");
        BaselineStore store = new InMemoryStore(
                classBaseline(CI, baseline("test", session(DAY_1.plusSeconds(9), forks(100, 64)))),
                classBaseline(third, baseline("test", session(DAY_1, forks(100, 640)))));

        assertThat(metric(compare(store, forks(100, 64)), Metric.ALLOCATION).baseline())
                .isEqualTo(64);
    }

    @Test
    void otherSettingsAreNotCompared() {
        BaselineStore store = new InMemoryStore(classBaseline(
                LAPTOP,
                new Baseline(
                        "test", new Settings(4, List.of("-Xmx1g"), true, "compiler"), List.of(sessions(1, 10, 0)))));
        Comparison comparison = compare(store, forks(100, 64));

        assertThat(comparison.verdict()).isEqualTo(Verdict.NEW);
        assertThat(comparison.notes())
                .containsExactly(
                        "Not comparable with the baseline: threads is 1, in the baseline 4; jvmArgs is [], in the"
                                + " baseline [-Xmx1g]. Replace it with `mvn perfratchet:update`.");
    }

    @Test
    void aBaselineThatWasNotMeasuredIsMissing() {
        BaselineStore store = storeOf(LAPTOP, sessions(1, 100, 64));
        Comparison comparison = compare(store, results(LAPTOP, TODAY));

        assertThat(comparison.id()).isEqualTo(id("test"));
        assertThat(comparison.verdict()).isEqualTo(Verdict.MISSING);
        assertThat(comparison.metrics()).isEmpty();
        assertThat(comparison.notes()).singleElement().asString().startsWith("It has a baseline, but was not measured");
    }

    @Test
    void aBaselineOfAnotherEnvironmentIsNotMissed() {
        BaselineStore store = storeOf(CI, sessions(1, 100, 64));

        assertThat(BaselineComparator.compare(List.of(results(LAPTOP, TODAY)), store.readAll()))
                .isEmpty();
    }

    @Test
    void aFailedTestIsMissingAndSaysWhy() {
        ClassResults failed = new ClassResults(
                CLASS, LAPTOP, null, TODAY, true, List.of(), List.of(new ClassResults.Failure(id("test"), "boom")));

        for (BaselineStore store : List.of(storeOf(LAPTOP, sessions(1, 100, 64)), new InMemoryStore())) {
            Comparison comparison = compare(store, failed);
            assertThat(comparison.verdict()).isEqualTo(Verdict.MISSING);
            assertThat(comparison.notes()).containsExactly("The test failed: boom");
        }
    }

    @Test
    void theFailureOfATestIsThatOfItsLabelledBenchmarksWhichWereNotMeasured() {
        ClassResults failed = new ClassResults(
                CLASS,
                LAPTOP,
                null,
                TODAY,
                true,
                List.of(measurement("test[quick]", forks(100, 64))),
                List.of(new ClassResults.Failure(id("test"), "boom")));
        BaselineStore store = new InMemoryStore(classBaseline(
                LAPTOP,
                baseline("test[merge]", sessions(1, 100, 64)),
                baseline("test[quick]", sessions(1, 100, 64)),
                baseline("tests[merge]", sessions(1, 100, 64))));

        assertThat(BaselineComparator.compare(List.of(failed), store.readAll()))
                .extracting(
                        comparison -> comparison.id().name(),
                        Comparison::verdict,
                        comparison -> comparison.notes().contains("The test failed: boom"))
                .containsExactly(
                        tuple("test[merge]", Verdict.MISSING, true),
                        tuple("test[quick]", Verdict.UNCHANGED, false),
                        tuple("tests[merge]", Verdict.MISSING, false));
        assertThat(BaselineComparator.compare(List.of(failed), new InMemoryStore().readAll()))
                .as("without a baseline the test itself is listed")
                .extracting(comparison -> comparison.id().name(), Comparison::verdict)
                .containsExactly(tuple("test", Verdict.MISSING), tuple("test[quick]", Verdict.NEW));
    }

    @Test
    void aTestThatFailedAfterItWasMeasuredIsComparedAndSaysSo() {
        ClassResults overBudget = new ClassResults(
                CLASS,
                LAPTOP,
                null,
                TODAY,
                true,
                List.of(measurement("test", forks(100, 64))),
                List.of(new ClassResults.Failure(id("test"), "over budget")));
        Comparison comparison = compare(storeOf(LAPTOP, sessions(1, 100, 64)), overBudget);

        assertThat(comparison.verdict()).isEqualTo(Verdict.UNCHANGED);
        assertThat(comparison.notes()).containsExactly("The test failed: over budget");
    }

    @Test
    void aRunThatWasCutShortSaysSo() {
        ClassResults cutShort = new ClassResults(CLASS, LAPTOP, null, TODAY, false, List.of(), List.of());

        assertThat(compare(storeOf(LAPTOP, sessions(1, 100, 64)), cutShort).notes())
                .containsExactly("The run of its class was cut short; run `mvn verify` again.");
    }

    @Test
    void bytesThatAreNoLongerCountedAreMissing() {
        Fork uncounted = new Fork(
                fork(100, 64).iterations().stream()
                        .map(s -> new Iteration(s.operations(), s.wallNanos(), s.cpuNanos(), null, s.runQueueNanos()))
                        .toList(),
                null,
                null,
                null,
                null,
                null,
                1);

        assertThat(compare(storeOf(LAPTOP, sessions(1, 100, 64)), uncounted).verdict())
                .isEqualTo(Verdict.MISSING);
    }
}
