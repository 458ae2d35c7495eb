package io.github.perfratchet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfratchet.configuration.ConfigurationKeys;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.infra.Blackhole;
import org.opentest4j.AssertionFailedError;

/** Tests absolute limits, and the threshold that is stored with a measurement. */
class BudgetTests {

    private static final Map<String, String> IN_THIS_JVM = Map.of(ConfigurationKeys.FORKS, "0");

    @Test
    void aTestThatAllocatesTooMuchFailsWithExpectedAndActual() {
        PerfRun run = PerfRun.of(GreedyCase.class, IN_THIS_JVM);

        run.tests().assertStatistics(tests -> tests.succeeded(1).failed(1));
        assertThat(run.failure()).isInstanceOfSatisfying(AssertionFailedError.class, failure -> {
            assertThat(failure)
                    .hasMessage(GreedyCase.class.getName() + "#array exceeds its budget: an operation may take"
                            + " at most 1,000 B (@MaxAllocation), but it allocates 1,024 B, 24 B (2.4 %) too much,"
                            + " measured in 1 fork.");
            assertThat(failure.getExpected().getStringRepresentation()).isEqualTo("at most 1,000 B");
            assertThat(failure.getActual().getStringRepresentation()).isEqualTo("1,024 B");
        });
        assertThat(run.results())
                .singleElement()
                .satisfies(results -> assertThat(results.failures()).hasSize(1));
    }

    @Test
    void aTestThatTakesTooLongFails() {
        assertThat(PerfRun.of(SlowCase.class, IN_THIS_JVM).failure())
                .isInstanceOf(AssertionFailedError.class)
                .hasMessageContaining(
                        "#sleeps exceeds its budget: an operation may take at most 1.00 ms (@MaxTime), but it"
                                + " takes ")
                .hasMessageContaining("of wall time")
                .hasMessageContaining("too much");
    }

    @Test
    void aBudgetOfTheClassHoldsForItsTestsAndTheirOwnWins() {
        PerfRun run = PerfRun.of(ClassBudgetCase.class, IN_THIS_JVM);

        run.tests().assertStatistics(tests -> tests.succeeded(1).failed(2));
        assertThat(run.tests().failed().list())
                .extracting(event -> event.getTestDescriptor().getDisplayName())
                .containsExactlyInAnyOrder("array(Blackhole)", "nestedArray(Blackhole)");
    }

    @Test
    void aBudgetThatCannotBeReadNamesAnnotationValueAndForms() {
        assertThat(PerfRun.of(BadBudgetCase.class, IN_THIS_JVM).failure())
                .hasMessageContaining("@MaxAllocation(value = \"a lot\")")
                .hasMessageContaining("1 KiB");
    }

    @Test
    void anAttributeThatCannotBeReadNamesAnnotationValueAndForms() {
        assertThat(PerfRun.of(BadAttributeCase.class, Map.of(ConfigurationKeys.ITERATION_TIME, ""))
                        .failure())
                .hasMessageContaining("@PerfTest(iterationTime = \"fifty\")")
                .hasMessageContaining("20 us");
    }

    @Test
    void theThresholdTravelsWithTheMeasurement() {
        PerfRun run = PerfRun.of(ThresholdCase.class, IN_THIS_JVM);

        assertThat(run.measurement("ofTheClass").thresholds().all()).hasToString("[5%]");
        assertThat(run.measurement("ofItsOwn").thresholds().all()).hasToString("[12.5%]");
        assertThat(run.measurement("ofItsOwn").group()).isEqualTo("thresholds");
    }

    @Test
    void allAnnotationsCanBeComposedIntoOne() {
        PerfRun run = PerfRun.of(ComposedCase.class, Map.of());

        run.tests().assertStatistics(tests -> tests.started(1).failed(1));
        assertThat(run.failure()).hasMessageContaining("at most 8 B (@MaxAllocation)");
        assertThat(run.measurement("composed").group()).isEqualTo("composed");
    }

    static class GreedyCase {

        @PerfTest
        @MaxAllocation("1000")
        void array(Blackhole blackhole) {
            blackhole.consume(new byte[1008]);
        }

        @PerfTest
        @MaxAllocation("1 KiB")
        void arrayThatFits(Blackhole blackhole) {
            blackhole.consume(new byte[1008]);
        }
    }

    static class SlowCase {

        @PerfTest
        @MaxTime("1 ms")
        void sleeps() throws InterruptedException {
            Thread.sleep(3);
        }
    }

    @MaxAllocation("0")
    static class ClassBudgetCase {

        @PerfTest
        void array(Blackhole blackhole) {
            blackhole.consume(new byte[8]);
        }

        @PerfTest
        @MaxAllocation("24 B")
        void arrayWithABudgetOfItsOwn(Blackhole blackhole) {
            blackhole.consume(new byte[8]);
        }

        @Nested
        class Inner {

            @PerfTest
            void nestedArray(Blackhole blackhole) {
                blackhole.consume(new byte[8]);
            }
        }
    }

    static class BadBudgetCase {

        @PerfTest
        @MaxAllocation("a lot")
        void test() {}
    }

    static class BadAttributeCase {

        @PerfTest(iterationTime = "fifty")
        void test() {}
    }

    @MaxRegression("5%")
    static class ThresholdCase {

        @PerfTest
        void ofTheClass() {}

        @PerfTest(group = "thresholds")
        @MaxRegression("12.5 %")
        void ofItsOwn() {}
    }

    @PerfTest(group = "composed", forks = 0)
    @MaxAllocation("8 B")
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @interface TinyPerfTest {}

    static class ComposedCase {

        @TinyPerfTest
        void composed(Blackhole blackhole) {
            blackhole.consume(new byte[8]);
        }
    }
}
