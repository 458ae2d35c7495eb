package io.github.perfratchet.baseline.update;

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
import static org.assertj.core.api.Assertions.within;

import io.github.perfratchet.baseline.Given;
import io.github.perfratchet.baseline.InMemoryStore;
import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.measurement.Metric;
import io.github.perfratchet.baseline.measurement.Settings;
import io.github.perfratchet.baseline.store.Baseline;
import io.github.perfratchet.baseline.store.BaselineStore;
import io.github.perfratchet.baseline.store.ClassBaseline;
import io.github.perfratchet.baseline.store.FileBaselineStore;
import io.github.perfratchet.baseline.store.Session;
import io.github.perfratchet.baseline.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineUpdateTests {

    private static final Instant TODAY = DAY_1.plusSeconds(864_000);

    private final BaselineStore store = new InMemoryStore();

    private static ClassResults run(Instant at, double nanos, double bytes) {
        return results(LAPTOP, at, measurement("test", fork(nanos, bytes), fork(nanos * 1.01, bytes)));
    }

    private Change promote(ClassResults results) {
        List<Change> changes = new BaselineUpdate(store).promote(List.of(results), id -> true);
        assertThat(changes).hasSize(1);
        return changes.get(0);
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
        Change change = promote(run(TODAY, 100, 64));

        assertThat(change.kind()).isEqualTo(Change.Kind.ADDED);
        assertThat(change.values())
                .extracting(Change.Value::metric)
                .containsExactly(Metric.CPU, Metric.WALL, Metric.ALLOCATION);
        assertThat(change.values()).allSatisfy(value -> {
            assertThat(value.before()).isNull();
            assertThat(value.after()).isNotNull();
        });
        assertThat(stored())
                .isEqualTo(baseline("test", new Session(TODAY, COMMIT, List.of(fork(100, 64), fork(101, 64)))));
    }

    @Test
    void anUnchangedBenchmarkGetsAnotherSession() {
        promote(run(DAY_1, 100, 64));
        Change change = promote(run(TODAY, 102, 64));

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
        Change change = promote(run(TODAY, 150, 64));

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
        Change change = promote(run(TODAY, 100, 640));

        assertThat(change.kind()).isEqualTo(Change.Kind.REPLACED);
        assertThat(change.values()).contains(new Change.Value(Metric.ALLOCATION, 64.0, 640.0));
    }

    @Test
    void otherSettingsReplaceTheSessions() {
        promote(run(DAY_1, 100, 64));
        Settings four = new Settings(4, List.of(), true, "compiler");
        Measurement changed = new Measurement(id("test"), null, four, List.of(fork(100, 64)), null, List.of(), 1);

        assertThat(promote(results(LAPTOP, TODAY, changed)).kind()).isEqualTo(Change.Kind.REPLACED);
        assertThat(stored().settings()).isEqualTo(four).isNotEqualTo(SETTINGS);
    }

    @Test
    void theSameSessionIsNotRecordedTwice() {
        promote(run(TODAY.plusMillis(123), 100, 64));
        Change again = promote(run(TODAY.plusMillis(123), 100, 64));

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
        List<Change> changes =
                new BaselineUpdate(store).promote(List.of(two), id -> id.name().equals("other"));

        assertThat(changes).extracting(Change::id).containsExactly(id("other"));
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

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> new BaselineUpdate(files).promote(List.of(run(TODAY, 100, 64)), id -> true));
        try (Stream<Path> left = Files.list(damaged.getParent())) {
            assertThat(left).containsExactly(damaged);
        }
    }
}
