package io.github.perfratchet;

import static io.github.perfratchet.assertions.PerfAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.configuration.ConfigurationKeys;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.infra.Blackhole;

/** Tests measurements in ordinary tests, and assertions on them. */
class PerfRatchetTests {

    @BeforeAll
    static void beBrief() {
        System.setProperty(ConfigurationKeys.ITERATIONS, "8");
        System.setProperty(ConfigurationKeys.ITERATION_TIME, "10 ms");
        System.setProperty(ConfigurationKeys.WARMUP, "100 ms");
    }

    @AfterAll
    static void beAsBefore() {
        System.clearProperty(ConfigurationKeys.ITERATIONS);
        System.clearProperty(ConfigurationKeys.ITERATION_TIME);
        System.clearProperty(ConfigurationKeys.WARMUP);
    }

    @Test
    void aMeasurementCanBeAssertedOn() throws Exception {
        Measurement measurement = PerfRatchet.measure(() -> new byte[1008]);

        assertThat(measurement)
                .allocatesAtMost("1 KiB")
                .allocatesAtMost(1024)
                .hasMedianTimeLessThan(Duration.ofSeconds(1));
        org.assertj.core.api.Assertions.assertThat(measurement.id().toString())
                .isEqualTo(PerfRatchetTests.class.getName() + "#aMeasurementCanBeAssertedOn");
    }

    @Test
    void anAllocationTooManyIsNamedWithTheExcess() throws Exception {
        Measurement measurement = PerfRatchet.measure(() -> new byte[1008]);

        assertThatThrownBy(() -> assertThat(measurement).allocatesAtMost("1000 B"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("1,000 B")
                .hasMessageContaining("1,024 B")
                .hasMessageContaining("(24 B too much)");
        assertThatThrownBy(() -> assertThat(measurement).allocatesNothing()).isInstanceOf(AssertionError.class);
    }

    @Test
    void aTimeTooLongIsNamed() throws Exception {
        Measurement measurement = PerfRatchet.measure(() -> {
            Thread.sleep(2);
            return 0;
        });

        assertThatThrownBy(() -> assertThat(measurement).hasMedianTimeLessThan(Duration.ofMillis(1)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("1.00 ms")
                .hasMessageContaining("median wall time");
    }

    @Test
    void fiveTimesTheWorkIsSlower() throws Exception {
        Measurement less = PerfRatchet.measure(() -> work(2_000));
        Measurement more = PerfRatchet.measure(() -> work(10_000));

        assertThat(less).isFasterThan(more).allocatesNothing();
        assertThatThrownBy(() -> assertThat(more).isFasterThan(less))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("times as long")
                .hasMessageContaining("confidence interval");
    }

    @Test
    void equalWorkIsNotFaster() throws Exception {
        Measurement one = PerfRatchet.measure(() -> work(2_000));

        assertThatThrownBy(() -> assertThat(one).isFasterThan(one)).isInstanceOf(AssertionError.class);
    }

    @Test
    void whatTheOperationThrowsIsThrown() {
        assertThatThrownBy(() -> PerfRatchet.measure(() -> {
                    throw new IOException("disk on fire");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("disk on fire");
    }

    @Test
    void operationsAreNotMeasuredWithinEachOther() {
        assertThatThrownBy(() -> PerfRatchet.measure(() -> PerfRatchet.measure(() -> 1)))
                .hasStackTraceContaining("measure one at a time");
    }

    private static Object work(int tokens) {
        Blackhole.consumeCPU(tokens);
        return "done";
    }
}
