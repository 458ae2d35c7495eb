package io.github.perfratchet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfratchet.baseline.measurement.Iteration;
import io.github.perfratchet.configuration.ConfigurationKeys;
import io.github.perfratchet.trial.Trial;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.infra.Blackhole;

/** Tests the number and length of the measurements, and the JVM in which they run. */
class SamplingTests {

    @Test
    void attributesOfTheAnnotationApplyUnlessAKeyIsSet() {
        PerfRun run = PerfRun.of(
                AttributesCase.class,
                Map.of(
                        ConfigurationKeys.FORKS,
                        "",
                        ConfigurationKeys.ITERATIONS,
                        "",
                        ConfigurationKeys.JVM_ARGS,
                        "-Xss2m '-Dquoted=a b'"));

        assertThat(run.measurement("sampled").forks())
                .hasSize(2)
                .allSatisfy(fork -> assertThat(fork.iterations()).hasSize(4));
        assertThat(run.measurement("sampled").settings().jvmArgs())
                .containsExactly("-Xss2m", "-Dquoted=a b", "-XX:+UseParallelGC", "-Dsampled=yes");
    }

    @Test
    void settingsOfTheClassApplyToEachOfItsTestsAndToThoseOfASubclass() {
        Map<String, String> unset = Map.of(ConfigurationKeys.FORKS, "", ConfigurationKeys.ITERATIONS, "");

        PerfRun run = PerfRun.of(SettingsCase.class, unset);
        PerfRun ofSubclass = PerfRun.of(SubclassCase.class, unset);

        assertThat(run.measurement("first").forks())
                .hasSize(2)
                .allSatisfy(fork -> assertThat(fork.iterations()).hasSize(4));
        assertThat(run.measurement("second").forks())
                .hasSize(1)
                .allSatisfy(fork -> assertThat(fork.iterations()).hasSize(4));
        assertThat(run.measurement("second").group()).isEqualTo("settings");
        assertThat(ofSubclass.measurement("second").group()).isEqualTo("settings");
    }

    @Test
    void forksAreAddedUntilTheyAgree() {
        PerfRun run = PerfRun.of(AdaptiveCase.class, Map.of(ConfigurationKeys.FORKS, ""));

        assertThat(run.measurement("adaptive").forks()).hasSizeBetween(3, 6);
    }

    @Test
    void theWarmUpLastsUntilTheCompilerIsQuietUnlessItIsSet() {
        PerfRun run = PerfRun.of(AdaptiveCase.class, Map.of(ConfigurationKeys.WARMUP, ""));

        assertThat(run.fork("adaptive").seconds()).isGreaterThan(0.5);
    }

    @Test
    void whatTheWarmUpLeftBehindIsCollectedBeforeTheOperationIsMeasured() {
        PerfRun run = PerfRun.of(GarbageCase.class);

        run.tests().assertStatistics(tests -> tests.succeeded(1));
        assertThat(run.fork("leavesGarbage").gcCount()).isZero();
    }

    /** Leaves too little garbage for a collection of the young generation. */
    static class GarbageCase {

        private final WeakReference<byte[]> garbage = new WeakReference<>(new byte[100]);

        @PerfTest
        void leavesGarbage() {
            Trial trial = Trial.active();
            if (trial != null && trial.phase() == 1 && garbage.get() != null) {
                throw new AssertionError("not collected");
            }
        }
    }

    @Test
    void anOperationLongerThanAnIterationIsMeasuredOnceInEach() {
        PerfRun run = PerfRun.of(LongOperationCase.class, Map.of(ConfigurationKeys.FORKS, "0"));

        assertThat(run.fork("sleeps").iterations())
                .extracting(Iteration::operations)
                .containsOnly(1L);
        assertThat(run.measurement("sleeps").notes())
                .containsExactly("one operation is longer than an iteration of 20 ms, so each iteration measured one"
                        + " operation");
    }

    @Test
    void aSlowFirstCallDoesNotDecideHowOftenAnOperationIsRun() {
        PerfRun run = PerfRun.of(ColdCase.class);

        assertThat(run.fork("slowAtFirst").iterations())
                .allSatisfy(iteration -> assertThat(iteration.operations()).isGreaterThan(1));
    }

    static class ColdCase {

        private boolean warm;

        @PerfTest
        void slowAtFirst() throws InterruptedException {
            if (!warm) {
                warm = true;
                Thread.sleep(500);
            }
        }
    }

    @Test
    void severalThreadsRunTheOperationAtOnce() {
        PerfRun run = PerfRun.of(ThreadsCase.class);

        run.tests().assertStatistics(tests -> tests.succeeded(1));
        assertThat(run.measurement("together").settings().threads()).isEqualTo(3);
    }

    @Test
    void systemPropertiesSetAfterTheStartReachTheFork() {
        System.setProperty("sampling.secret", "with = signs, \"quotes\" and \u00e9");
        try {
            PerfRun.of(PropertyCase.class).tests().assertStatistics(tests -> tests.succeeded(1));
        } finally {
            System.clearProperty("sampling.secret");
        }
    }

    @Test
    void everyForkRecordsWhatThePlatformTells() {
        PerfRun run = PerfRun.of(AdaptiveCase.class);

        assertThat(run.fork("adaptive").gcCount()).isNotNull();
        assertThat(run.fork("adaptive").gcMillis()).isNotNull();
        assertThat(run.fork("adaptive").rulerNanos()).isGreaterThan(0);
        assertThat(run.fork("adaptive").seconds()).isGreaterThan(0);
        assertThat(run.fork("adaptive").iterations()).allSatisfy(iteration -> {
            assertThat(iteration.operations()).isPositive();
            assertThat(iteration.wallNanos()).isPositive();
            assertThat(iteration.cpuNanos()).isPositive();
            assertThat(iteration.allocatedBytes()).isNotNull();
        });
        assertThat(run.measurement("adaptive").settings().blackholes()).isEqualTo("compiler");
    }

    static class AttributesCase {

        @PerfTest(
                forks = 2,
                iterations = 4,
                jvmArgs = {"-XX:+UseParallelGC", "-Dsampled=yes"})
        void sampled() {
            if (System.getProperty("sampled") == null) {
                throw new IllegalStateException("the JVM's arguments did not arrive");
            }
        }
    }

    @PerfSettings(group = "settings", forks = 2, iterations = 4, jvmArgs = "-Dsampled=yes")
    static class SettingsCase {

        @PerfTest
        void first() {
            if (System.getProperty("sampled") == null) {
                throw new IllegalStateException("the JVM's arguments did not arrive");
            }
        }

        @PerfTest(forks = 1)
        void second() {}
    }

    static class SubclassCase extends SettingsCase {}

    static class AdaptiveCase {

        private double x = 17.5;

        @PerfTest
        void adaptive(Blackhole blackhole) {
            blackhole.consume(Math.log(x));
        }
    }

    static class LongOperationCase {

        @PerfTest
        void sleeps() throws InterruptedException {
            // This is long enough for JMH to end the iteration in time, even on a busy machine.
            Thread.sleep(300);
        }
    }

    static class ThreadsCase {

        private final Set<String> threads = ConcurrentHashMap.newKeySet();
        private final AtomicLong calls = new AtomicLong();

        @PerfTest(threads = 3)
        void together() {
            threads.add(Thread.currentThread().getName());
            if (threads.size() < 3 && calls.incrementAndGet() > 100_000_000) {
                throw new IllegalStateException("only " + threads);
            }
        }
    }

    static class PropertyCase {

        @PerfTest
        void knowsTheSecret() {
            if (!"with = signs, \"quotes\" and \u00e9".equals(System.getProperty("sampling.secret"))) {
                throw new IllegalStateException("got " + System.getProperty("sampling.secret"));
            }
        }
    }
}
