package io.github.perfratchet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.configuration.ConfigurationKeys;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the group and the extra info that a test adds to its measurement. */
class RemarksTests {

    @ParameterizedTest
    @ValueSource(strings = {"0", "1"})
    void remarksReachTheResultsWhereverTheBodyRunsBeforeAndAfterMeasuring(String forks) {
        PerfRun run = PerfRun.of(RemarkingCase.class, Map.of(ConfigurationKeys.FORKS, forks));

        run.tests().assertStatistics(tests -> tests.succeeded(2));
        Measurement part = run.measurement("part");
        assertThat(part.group()).isEqualTo("parsing");
        assertThat(part.extraInfo().values())
                .containsExactly(
                        entry("lines", 12L), entry("ratio", 0.5), entry("cached", true), entry("unit", "line"));
        Measurement whole = run.measurement("whole");
        assertThat(whole.group()).isEqualTo("annotated");
        assertThat(whole.extraInfo().values()).containsExactly(entry("lines", 1L));
    }

    static class RemarkingCase {

        @BeforeEach
        void tell(Benchmark benchmark) {
            benchmark.extraInfo("lines", 1);
        }

        @PerfTest(group = "annotated")
        void part(Benchmark benchmark) throws Exception {
            benchmark.extraInfo("lines", 12);
            benchmark.measure(() -> "a");
            benchmark.extraInfo("ratio", 0.5);
            benchmark.extraInfo("cached", true);
            benchmark.extraInfo("unit", "line");
            benchmark.group("parsing");
        }

        @PerfTest(group = "annotated")
        void whole() {}
    }

    @Test
    void whatCannotBeKeptFailsTheTestByName() {
        assertThat(PerfRun.of(ObjectCase.class, Map.of(ConfigurationKeys.FORKS, "0"))
                        .failure())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(ObjectCase.class.getName()
                        + "#tells: the extra info thread is a java.lang.Thread; use a text, a number (int, long,"
                        + " double) or a boolean");
    }

    static class ObjectCase {

        @PerfTest
        void tells(Benchmark benchmark) {
            benchmark.extraInfo("thread", Thread.currentThread());
        }
    }

    @Test
    void aBlankGroupFailsTheTestByName() {
        assertThat(PerfRun.of(BlankCase.class, Map.of(ConfigurationKeys.MODE, "once"))
                        .failure())
                .hasMessageContaining("#blank has a group name of 1 characters");
    }

    static class BlankCase {

        @PerfTest
        void blank(Benchmark benchmark) {
            benchmark.group(" ");
        }
    }
}
