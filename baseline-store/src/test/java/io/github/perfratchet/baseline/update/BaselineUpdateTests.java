package io.github.perfratchet.baseline.update;

import static io.github.perfratchet.baseline.Given.CI;
import static io.github.perfratchet.baseline.Given.COMMIT;
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
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.github.perfratchet.baseline.Given;
import io.github.perfratchet.baseline.InMemoryStore;
import io.github.perfratchet.baseline.files.StoreException;
import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.measurement.Environment;
import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.measurement.Metric;
import io.github.perfratchet.baseline.measurement.Settings;
import io.github.perfratchet.baseline.store.Baseline;
import io.github.perfratchet.baseline.store.BaselineStore;
import io.github.perfratchet.baseline.store.ClassBaseline;
import io.github.perfratchet.baseline.store.FileBaselineStore;
import io.github.perfratchet.baseline.store.Session;
import io.github.perfratchet.baseline.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineUpdateTests {

    private static final Instant TODAY = DAY_1.plusSeconds(864_000);

    private final BaselineStore store = new InMemoryStore();

    private static ClassResults run(Instant at, double nanos, double bytes) {
        return results(LAPTOP, at, measurement("test", fork(nanos, bytes), fork(nanos * 1.01, bytes)));
    }

    private static final Set<Acceptance> ALL = Set.of(Acceptance.ALL);

    private Change.Promoted promote(ClassResults results) {
        BaselineUpdate update = BaselineUpdate.of(store).promote(List.of(results), id -> true, ALL);
        update.write();
        assertThat(update.changes()).hasSize(1);
        return (Change.Promoted) update.changes().get(0);
    }

    private List<Session> sessions() {
        return stored().sessions();
    }

    private Baseline stored() {
        ClassBaseline ofClass = store.read(LAPTOP, Given.CLASS).orElseThrow();
        return Objects.requireNonNull(ofClass.benchmarks().get("test"));
    }

    @Test
    void aBenchmarkWithoutBaselineIsAdded() {
        Change.Promoted change = promote(run(TODAY, 100, 64));

        assertThat(change.kind()).isEqualTo(Change.Kind.ADDED);
        assertThat(change.values())
                .extracting(Change.Value::metric)
                .containsExactly(Metric.CPU, Metric.WALL, Metric.ALLOCATION);
        assertThat(change.values()).allSatisfy(value -> {
            assertThat(value.before()).isNull();
            assertThat(value.after()).isNotNull();
        });
        assertThat(stored())
                .isEqualTo(baseline(
                        "test", new Session(TODAY, COMMIT, Given.FACTS, List.of(fork(100, 64), fork(101, 64)))));
    }

    @Test
    void anUnchangedBenchmarkGetsAnotherSession() {
        promote(run(DAY_1, 100, 64));
        Change.Promoted change = promote(run(TODAY, 102, 64));

        assertThat(change.kind()).isEqualTo(Change.Kind.SESSION_ADDED);
        assertThat(sessions()).extracting(Session::measuredAt).containsExactly(DAY_1, TODAY);
        assertThat(change.values().get(0).before()).isEqualTo(100.5, within(0.1));
        assertThat(change.values().get(0).after()).isEqualTo(101.5, within(0.1));
    }

    @Test
    void anInconclusiveChangeJoinsTheSessions() {
        promote(run(DAY_1, 100, 64));

        assertThat(promote(run(TODAY, 110, 64)).kind()).isEqualTo(Change.Kind.SESSION_ADDED);
    }

    @Test
    void aRegressionThatIsAcceptedReplacesTheSessions() {
        promote(run(DAY_1, 100, 64));
        Change.Promoted change = promote(run(TODAY, 150, 64));

        assertThat(change.kind()).isEqualTo(Change.Kind.REPLACED);
        assertThat(sessions()).extracting(Session::measuredAt).containsExactly(TODAY);
    }

    @Test
    void anImprovementReplacesTheSessions() {
        promote(run(DAY_1, 100, 64));

        assertThat(promote(run(TODAY, 50, 64)).kind()).isEqualTo(Change.Kind.REPLACED);
    }

    @Test
    void allocationThatChangedReplacesTheSessions() {
        promote(run(DAY_1, 100, 64));
        Change.Promoted change = promote(run(TODAY, 100, 640));

        assertThat(change.kind()).isEqualTo(Change.Kind.REPLACED);
        assertThat(change.values()).contains(new Change.Value(Metric.ALLOCATION, 64.0, 640.0));
    }

    @Test
    void otherSettingsReplaceTheSessions() {
        promote(run(DAY_1, 100, 64));
        Settings four = new Settings(4, List.of(), true, "compiler");
        Measurement changed = new Measurement(id("test"), null, four, List.of(fork(100, 64)), List.of(), 1);

        assertThat(promote(results(LAPTOP, TODAY, changed)).kind()).isEqualTo(Change.Kind.REPLACED);
        assertThat(stored().settings()).isEqualTo(four).isNotEqualTo(SETTINGS);
    }

    @Test
    void theSameSessionIsNotRecordedTwice() {
        promote(run(TODAY.plusMillis(123), 100, 64));
        Change.Promoted again = promote(run(TODAY.plusMillis(123), 100, 64));

        assertThat(again.kind()).isEqualTo(Change.Kind.ALREADY_RECORDED);
        assertThat(sessions()).hasSize(1);
    }

    @Test
    void theLatestTenSessionsAreKept() {
        for (int i = 0; i < 12; i++) {
            promote(run(DAY_1.plusSeconds(i), 100, 64));
        }

        assertThat(sessions()).hasSize(10);
        assertThat(sessions().get(0).measuredAt()).isEqualTo(DAY_1.plusSeconds(2));
        assertThat(sessions().get(9).measuredAt()).isEqualTo(DAY_1.plusSeconds(11));
    }

    @Test
    void onlySelectedBenchmarksAreUpdated() {
        ClassResults two =
                results(LAPTOP, TODAY, measurement("test", fork(100, 0)), measurement("other", fork(100, 0)));
        BaselineUpdate update =
                BaselineUpdate.of(store).promote(List.of(two), id -> id.name().equals("other"), ALL);
        update.write();

        assertThat(update.changes()).extracting(Change::id).containsExactly(id("other"));
        assertThat(store.readAll().get(0).benchmarks()).containsOnlyKeys("other");
    }

    @Test
    void benchmarksThatWereNotMeasuredKeepTheirBaseline() {
        store.write(classBaseline(LAPTOP, baseline("renamed", session(DAY_1, fork(5, 0)))));
        promote(run(TODAY, 100, 64));

        assertThat(store.readAll().get(0).benchmarks()).containsOnlyKeys("renamed", "test");
    }

    @Test
    void nothingIsWrittenWhenABaselineCannotBeRead(@TempDir Path root) throws IOException {
        FileBaselineStore files = new FileBaselineStore(root);
        Path damaged = files.fileOf(LAPTOP, "com.acme.Damaged");
        Files.createDirectories(damaged.getParent());
        Files.writeString(damaged, "{");

        assertThatExceptionOfType(StoreException.class).isThrownBy(() -> BaselineUpdate.of(files));
        try (Stream<Path> left = Files.list(damaged.getParent())) {
            assertThat(left).containsExactly(damaged);
        }
    }

    @Test
    void nothingIsWrittenBeforeItIsAskedFor() {
        BaselineUpdate update = BaselineUpdate.of(store).promote(List.of(run(TODAY, 100, 64)), id -> true, ALL);

        assertThat(update.changes()).hasSize(1);
        assertThat(update.written()).isEqualTo(1);
        assertThat(store.readAll()).isEmpty();
    }

    @Test
    void theRatchetTakesOnlyWhatImproved() {
        store.write(classBaseline(
                LAPTOP,
                baseline("faster", session(DAY_1, fork(100, 64), fork(101, 64))),
                baseline("leaner", session(DAY_1, fork(100, 640), fork(101, 640))),
                baseline("slower", session(DAY_1, fork(100, 64), fork(101, 64))),
                baseline("same", session(DAY_1, fork(100, 64), fork(101, 64)))));
        ClassBaseline before = store.readAll().get(0);
        ClassResults run = results(
                LAPTOP,
                TODAY,
                measurement("faster", fork(50, 64), fork(51, 64)),
                measurement("leaner", fork(100, 64), fork(101, 64)),
                measurement("slower", fork(50, 640), fork(51, 640)),
                measurement("same", fork(100, 64), fork(101, 64)),
                measurement("added", fork(100, 64), fork(101, 64)));

        BaselineUpdate update =
                BaselineUpdate.of(store).promote(List.of(run), id -> true, Acceptance.parse("improved"));
        update.write();

        assertThat(update.changes())
                .satisfiesExactly(
                        added -> assertThat(added).isEqualTo(new Change.LeftAsItWas(id("added"), Verdict.NEW)),
                        faster -> assertThat(faster).isInstanceOf(Change.Promoted.class),
                        leaner -> assertThat(leaner).isInstanceOf(Change.Promoted.class),
                        same -> assertThat(same).isEqualTo(new Change.LeftAsItWas(id("same"), Verdict.UNCHANGED)),
                        slower ->
                                assertThat(slower).isEqualTo(new Change.LeftAsItWas(id("slower"), Verdict.REGRESSED)));
        ClassBaseline after = store.readAll().get(0);
        assertThat(after.benchmarks()).containsOnlyKeys("faster", "leaner", "slower", "same");
        assertThat(after.benchmarks().get("slower"))
                .isEqualTo(before.benchmarks().get("slower"));
        assertThat(after.benchmarks().get("same")).isEqualTo(before.benchmarks().get("same"));
        assertThat(after.benchmarks().get("faster"))
                .isNotEqualTo(before.benchmarks().get("faster"));
    }

    @Test
    void whatIsNewIsAcceptedByItsNameUnlessOnlyItsSettingsAreNew() {
        Settings four = new Settings(4, List.of(), true, "compiler");
        store.write(classBaseline(
                LAPTOP, new Baseline("resized", four, List.of(session(DAY_1, fork(100, 64), fork(101, 64))))));
        ClassResults run = results(
                LAPTOP,
                TODAY,
                measurement("added", fork(100, 64), fork(101, 64)),
                measurement("resized", fork(500, 64), fork(501, 64)));

        BaselineUpdate update =
                BaselineUpdate.of(store).promote(List.of(run), id -> true, Acceptance.parse("improved, new"));

        assertThat(update.changes())
                .satisfiesExactly(
                        added -> assertThat(added).isInstanceOf(Change.Promoted.class),
                        resized -> assertThat(resized).isEqualTo(new Change.LeftAsItWas(id("resized"), Verdict.NEW)));
    }

    @Test
    void whatIsNotToBeAcceptedIsNamedWithWhatIs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Acceptance.parse("improved,faster"))
                .withMessage("\"faster\" is not a value of perfratchet.accept; known are all, improved, new");
    }

    @Test
    void whatIsGoneIsRemovedInAllEnvironmentsAndLeavesNoFile(@TempDir Path root) {
        FileBaselineStore files = new FileBaselineStore(root);
        files.write(classBaseline(
                LAPTOP, baseline("test", session(DAY_1, fork(5, 0))), baseline("gone", session(DAY_1, fork(5, 0)))));
        files.write(classBaseline(CI, baseline("gone", session(DAY_1, fork(5, 0)))));

        BaselineUpdate update = BaselineUpdate.of(files).prune(id -> id.name().equals("gone"));
        update.write();

        assertThat(update.changes()).containsExactly(new Change.Pruned(id("gone"), 2));
        assertThat(update.written()).isEqualTo(1);
        assertThat(update.deleted()).isEqualTo(1);
        assertThat(files.readAll())
                .containsExactly(classBaseline(LAPTOP, baseline("test", session(DAY_1, fork(5, 0)))));
        assertThat(files.fileOf(CI, Given.CLASS).getParent()).doesNotExist();
    }

    @Test
    void whatWasWrittenIsUndoneWhenTheRestCannotBeWritten() {
        InMemoryStore contents = new InMemoryStore(
                classBaseline(LAPTOP, baseline("a", session(DAY_1, fork(5, 0)))),
                classBaseline(CI, baseline("a", session(DAY_1, fork(6, 0)))));
        List<ClassBaseline> before = contents.readAll();
        BaselineStore full = new BaselineStore() {
            @Override
            public List<ClassBaseline> readAll() {
                return contents.readAll();
            }

            @Override
            public Optional<ClassBaseline> read(Environment environment, String className) {
                return contents.read(environment, className);
            }

            @Override
            public void write(ClassBaseline baseline) {
                if (baseline.environment().equals(CI)) {
                    throw new StoreException("no space left", null);
                }
                contents.write(baseline);
            }

            @Override
            public void delete(Environment environment, String className) {
                contents.delete(environment, className);
            }
        };

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> BaselineUpdate.of(full)
                        .rename(List.of(Renaming.parse("ParserTests#a -> OtherTests#a")))
                        .write());

        assertThat(contents.readAll()).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void aBaselineWhoseMethodGotAnOverloadGetsItsNewName() {
        Baseline old = baseline("test[10]", session(DAY_1, fork(100, 64))).named("test[10]", "test(int)");
        store.write(Given.classBaseline(LAPTOP, old));
        Measurement measured = measurement("test(int)[10]", fork(101, 64)).ofMethod("test(int)");

        BaselineUpdate update =
                BaselineUpdate.of(store).promote(List.of(results(LAPTOP, TODAY, measured)), id -> true, ALL);
        update.write();

        assertThat(update.changes()).first().isEqualTo(new Change.Renamed(id("test[10]"), id("test(int)[10]"), 1));
        assertThat(store.read(LAPTOP, Given.CLASS).orElseThrow().benchmarks().values())
                .singleElement()
                .satisfies(baseline -> {
                    assertThat(baseline.name()).isEqualTo("test(int)[10]");
                    assertThat(baseline.method()).isEqualTo("test(int)");
                    assertThat(baseline.sessions()).hasSize(2);
                });
    }

    @Test
    void aBenchmarkWhoseMethodGotAnOverloadIsNotNew() {
        store.write(Given.classBaseline(
                LAPTOP, baseline("test", session(DAY_1, fork(100, 64))).named("test", "test(int)")));
        Measurement measured = measurement("test(int)", fork(1000, 64)).ofMethod("test(int)");

        BaselineUpdate update = BaselineUpdate.of(store)
                .promote(List.of(results(LAPTOP, TODAY, measured)), id -> true, Set.of(Acceptance.NEW));

        assertThat(update.changes()).hasOnlyElementsOfType(Change.LeftAsItWas.class);
    }

    @Test
    void namesThatMoveOnTakeTheirSessionsWithThem() {
        store.write(Given.classBaseline(
                LAPTOP,
                baseline("test(int)", session(DAY_1, fork(100, 64))).named("test(int)", "test(int)"),
                baseline("test(Config)", session(DAY_1, fork(200, 64))).named("test(Config)", "test(a.Config)")));
        Measurement one = measurement("test(a.Config)", fork(200, 64)).ofMethod("test(a.Config)");
        Measurement other = measurement("test(Config)", fork(100, 64)).ofMethod("test(int)");

        BaselineUpdate.of(store)
                .promote(List.of(results(LAPTOP, TODAY, one, other)), id -> true, ALL)
                .write();

        assertThat(store.read(LAPTOP, Given.CLASS).orElseThrow().benchmarks().values())
                .extracting(
                        Baseline::name,
                        Baseline::method,
                        baseline -> baseline.sessions().size())
                .containsExactlyInAnyOrder(
                        tuple("test(a.Config)", "test(a.Config)", 2), tuple("test(Config)", "test(int)", 2));
    }

    @Test
    void theMethodIsRecordedWithTheNextSession() {
        promote(run(DAY_1, 100, 64));
        Measurement measured = measurement("test", fork(101, 64)).ofMethod("test(int)");
        promote(results(LAPTOP, TODAY, measured));

        assertThat(stored().method()).isEqualTo("test(int)");
    }
}
