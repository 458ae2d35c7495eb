package io.github.perfratchet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.configuration.ConfigurationKeys;
import io.github.perfratchet.fork.ForkPlan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.jmh.infra.Blackhole;

/** A fork measures the call that it was started for, no matter at which position its JVM has this call. */
class CallsInForksTests {

    private static final Map<String, String> BRIEFLY =
            Map.of(ConfigurationKeys.WARMUP, "20 ms", ConfigurationKeys.ITERATION_TIME, "5 ms");

    /** A set has another order by chance. This method always changes the order. */
    private static <T> Stream<T> inAnotherOrder(List<T> calls) {
        List<T> ordered = new ArrayList<>(calls);
        if (isFork()) {
            Collections.reverse(ordered);
        }
        return ordered.stream();
    }

    private static boolean isFork() {
        return System.getProperty(ForkPlan.FOLDER_PROPERTY) != null;
    }

    private static double bytes(PerfRun run, String name) {
        return Objects.requireNonNull(run.fork(name).allocatedBytes());
    }

    private static List<String> names(PerfRun run) {
        return run.results().stream()
                .flatMap(results -> results.measurements().stream())
                .map(Measurement::id)
                .map(id -> id.name())
                .toList();
    }

    @Test
    void argumentsOfASetAreFoundByTheirText() {
        PerfRun run = PerfRun.of(SetCase.class, BRIEFLY);

        run.tests().assertStatistics(tests -> tests.succeeded(3));
        for (int size : List.of(1_000, 2_000, 4_000)) {
            assertThat(bytes(run, "allocates[" + size + "]")).isEqualTo(size + 16);
        }
    }

    static class SetCase {

        static Set<Integer> sizes() {
            return Set.of(1_000, 2_000, 4_000);
        }

        @ParameterizedPerfTest
        @MethodSource("sizes")
        void allocates(int size, Blackhole blackhole) {
            blackhole.consume(new byte[size]);
        }
    }

    @Test
    void argumentsOfAMapAreFoundByTheTextOfAllOfThem() {
        PerfRun run = PerfRun.of(MapCase.class, BRIEFLY);

        run.tests().assertStatistics(tests -> tests.succeeded(2));
        assertThat(bytes(run, "allocates[small, 1000]")).isEqualTo(1_016);
        assertThat(bytes(run, "allocates[large, 8000]")).isEqualTo(8_016);
    }

    static class MapCase {

        static Stream<Arguments> sizes() {
            return Map.of("small", 1_000, "large", 8_000).entrySet().stream()
                    .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
        }

        @ParameterizedPerfTest
        @MethodSource("sizes")
        void allocates(String name, int size, Blackhole blackhole) {
            blackhole.consume(new byte[size]);
        }
    }

    @Test
    void labelledMeasurementsOfACallAreThoseOfThatCall() {
        PerfRun run = PerfRun.of(LabelledCase.class, BRIEFLY);

        run.tests().assertStatistics(tests -> tests.succeeded(2));
        assertThat(bytes(run, "allocates[1000, once]")).isEqualTo(1_016);
        assertThat(bytes(run, "allocates[1000, twice]")).isEqualTo(2_016);
        assertThat(bytes(run, "allocates[4000, once]")).isEqualTo(4_016);
        assertThat(bytes(run, "allocates[4000, twice]")).isEqualTo(8_016);
    }

    static class LabelledCase {

        static Stream<Integer> sizes() {
            return inAnotherOrder(List.of(1_000, 4_000));
        }

        @ParameterizedPerfTest
        @MethodSource("sizes")
        void allocates(int size, Benchmark benchmark) throws Exception {
            benchmark.measure("once", () -> new byte[size]);
            benchmark.measure("twice", () -> new byte[2 * size]);
        }
    }

    @Test
    void aProfileIsOfTheCallTooAndOtherCallsMayFailOnTheWay() {
        PerfRun run = PerfRun.of(
                FailingAfterwardsCase.class,
                Map.of(ConfigurationKeys.PROFILE, "true", ConfigurationKeys.WARMUP, "20 ms"));

        run.tests().assertStatistics(tests -> tests.succeeded(1).failed(1));
        assertThat(run.failure()).hasMessage("1000 was not used");
        assertThat(bytes(run, "allocates[4000]")).isEqualTo(4_016);
    }

    static class FailingAfterwardsCase {

        private boolean isUsed = true;

        static Stream<Integer> sizes() {
            return inAnotherOrder(List.of(4_000, 1_000));
        }

        @ParameterizedPerfTest
        @MethodSource("sizes")
        void allocates(int size, Benchmark benchmark) throws Exception {
            isUsed = size > 1_000;
            benchmark.measure(() -> new byte[size]);
        }

        @AfterEach
        void requireUse() {
            if (!isUsed) {
                throw new IllegalStateException("1000 was not used");
            }
        }
    }

    @Test
    void aCallThatNoForkHasFailsByName() {
        PerfRun run = PerfRun.of(RandomCase.class, BRIEFLY);

        run.tests().assertStatistics(tests -> tests.failed(1));
        assertThat(run.results().get(0).measurements()).isEmpty();
        assertThat(run.failure())
                .hasMessageMatching(
                        "CallsInForksTests\\.RandomCase\\.allocates\\[[0-9a-f-]{36}] was not measured: its fork does"
                                + " not have the call \\[[0-9a-f-]{36}], it has (\\[[0-9a-f-]{36}](, )?){10} and 2 more\\. .*")
                .hasMessageContaining("gives different values in each JVM")
                .hasMessageEndingWith("Named.of(\"small\", value)");
    }

    static class RandomCase {

        static Stream<String> texts() {
            return Stream.generate(() -> UUID.randomUUID().toString()).limit(isFork() ? 12 : 1);
        }

        @ParameterizedPerfTest
        @MethodSource("texts")
        void allocates(String text) {}
    }

    @Test
    void aCallWhoseUnnamedArgumentIsAnotherInTheForkFailsByName() {
        PerfRun run = PerfRun.of(OtherContentCase.class, BRIEFLY);

        assertThat(run.failure())
                .hasMessageContaining("does not have the call [100] (100, [0, 1]), it has [100] (100, [7, 1]). ");
    }

    static class OtherContentCase {

        static Stream<Arguments> arrays() {
            return Stream.of(Arguments.of(100, new int[] {isFork() ? 7 : 0, 1}));
        }

        @ParameterizedPerfTest
        @MethodSource("arrays")
        void allocates(int size, int[] array) {}
    }

    @Test
    void callsWithTheSameArgumentsAreNumberedAmongThemselves() {
        PerfRun run = PerfRun.of(DuplicatesCase.class, BRIEFLY);

        run.tests().assertStatistics(tests -> tests.succeeded(4));
        assertThat(names(run))
                .containsExactlyInAnyOrder("allocates[8]", "allocates[8 #2]", "allocates[8 #3]", "allocates[1000]");
        assertThat(bytes(run, "allocates[8 #3]")).isEqualTo(24);
        assertThat(bytes(run, "allocates[1000]")).isEqualTo(1_016);
    }

    static class DuplicatesCase {

        static Stream<Integer> sizes() {
            return inAnotherOrder(List.of(8, 8, 1_000, 8));
        }

        @ParameterizedPerfTest
        @MethodSource("sizes")
        void allocates(int size, Blackhole blackhole) {
            blackhole.consume(new byte[size]);
        }
    }

    @Test
    void argumentsWithoutTextAreFoundByWhatJUnitShowsOfThem() {
        PerfRun run = PerfRun.of(ObjectsCase.class, BRIEFLY);

        run.tests().assertStatistics(tests -> tests.succeeded(4));
        assertThat(bytes(run, "allocates[CallsInForksTests$Once]")).isEqualTo(1_016);
        assertThat(bytes(run, "allocates[CallsInForksTests$Twice]")).isEqualTo(2_016);
        assertThat(bytes(run, "allocates[a third]")).isEqualTo(3_016);
        assertThat(bytes(run, "allocatesForAll[[1000, 3000, 4000]]")).isEqualTo(3_016);
    }

    private record Once() implements IntFunction<byte[]> {
        @Override
        public byte[] apply(int size) {
            return new byte[size];
        }

        @Override
        public String toString() {
            return getClass().getName() + "@" + Integer.toHexString(System.identityHashCode(this));
        }
    }

    private static final class Twice implements IntFunction<byte[]> {
        @Override
        public byte[] apply(int size) {
            return new byte[2 * size];
        }
    }

    static class ObjectsCase {

        static Stream<Object> allocations() {
            return inAnotherOrder(List.of(
                    new Once(), new Twice(), Named.<IntFunction<byte[]>>of("a third", size -> new byte[3 * size])));
        }

        @ParameterizedPerfTest
        @MethodSource("allocations")
        void allocates(IntFunction<byte[]> allocation, Blackhole blackhole) {
            blackhole.consume(allocation.apply(1_000));
        }

        static Stream<Set<Integer>> sets() {
            return Stream.of(Set.of(1_000, 3_000, 4_000));
        }

        @ParameterizedPerfTest
        @MethodSource("sets")
        void allocatesForAll(Set<Integer> sizes, Blackhole blackhole) {
            blackhole.consume(new byte[1_000 * sizes.size()]);
        }
    }

    @Test
    void namesOfArgumentsTellCallsOfTheSameTextApart() {
        PerfRun run = PerfRun.of(NamedCase.class, BRIEFLY);

        run.tests().assertStatistics(tests -> tests.succeeded(3));
        assertThat(bytes(run, "allocates[1000, once]")).isEqualTo(1_016);
        assertThat(bytes(run, "allocates[1000, twice]")).isEqualTo(2_016);
        assertThat(bytes(run, "allocates[a set]")).isEqualTo(32);
    }

    static class NamedCase {

        static Stream<Arguments> allocations() {
            return inAnotherOrder(List.of(
                    Arguments.of(1_000, Named.<IntFunction<byte[]>>of("once", size -> new byte[size])),
                    Arguments.of(1_000, Named.<IntFunction<byte[]>>of("twice", size -> new byte[2 * size])),
                    Arguments.argumentSet("a set", 5, new Twice())));
        }

        @ParameterizedPerfTest
        @MethodSource("allocations")
        void allocates(int size, IntFunction<byte[]> allocation, Blackhole blackhole) {
            blackhole.consume(allocation.apply(size));
        }
    }

    @Test
    void aFailureOfTheCallIsNotTakenForThatOfAnother() {
        PerfRun run = PerfRun.of(FailingCase.class, BRIEFLY);

        run.tests().assertStatistics(tests -> tests.succeeded(1).failed(1));
        assertThat(run.failure()).hasMessage("2 is too much");
        assertThat(names(run)).containsExactly("fails[1]");
    }

    static class FailingCase {

        static Stream<Integer> numbers() {
            return inAnotherOrder(List.of(1, 2));
        }

        @ParameterizedPerfTest
        @MethodSource("numbers")
        void fails(int number) {
            if (number == 2) {
                throw new IllegalArgumentException("2 is too much");
            }
        }
    }
}
