package io.github.perfratchet.samples.intersections;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfratchet.PerfTest;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Sample 4: a group of three algorithms for one task, and tests that the algorithms agree.
 *
 * <p>The group compares the algorithms on inputs of a size that matters to you. The O notation does not tell you from which
 * size on the faster algorithm wins; the measurement does. Change {@code PROFILES} or {@code VERTICES} and measure again.
 *
 * <p>A benchmark of a wrong result is worth nothing. The plain tests below check that all three give the same answers.
 *
 * <p>Run it from the root: {@code mvn -Pdemo verify -Dtest='IntersectionsTests*'}
 */
class IntersectionsTests {

    private static final int PROFILES = 16;
    private static final int VERTICES = 40;

    private static final List<Intersections> ALGORITHMS =
            List.of(new BruteForce(), new BinarySearch(), new BentleyOttmann());

    private final List<Profile> terrain = RandomProfiles.terrain(PROFILES, VERTICES, 5);

    @PerfTest(group = "intersections")
    void bruteForce(Blackhole blackhole) {
        blackhole.consume(new BruteForce().of(terrain));
    }

    @PerfTest(group = "intersections")
    void binarySearch(Blackhole blackhole) {
        blackhole.consume(new BinarySearch().of(terrain));
    }

    @PerfTest(group = "intersections")
    void bentleyOttmann(Blackhole blackhole) {
        blackhole.consume(new BentleyOttmann().of(terrain));
    }

    @Nested
    class AllAgree {

        @Test
        void onTheTerrainThatIsMeasured() {
            List<Meeting> expected = new BruteForce().of(terrain);

            assertThat(expected).hasSizeGreaterThan(PROFILES);
            assertThat(ALGORITHMS)
                    .allSatisfy(algorithm -> assertThat(algorithm.of(terrain)).isEqualTo(expected));
        }

        @Test
        void onProfilesThatShareVerticesAndOverlap() {
            for (int seed = 0; seed < 2_000; seed++) {
                List<Profile> profiles = RandomProfiles.onCoarseGrid(2 + seed % 5, 3 + seed % 8, 2 + seed % 4, seed);
                List<Meeting> expected = new BruteForce().of(profiles);

                assertThat(new BinarySearch().of(profiles)).as("seed %d", seed).isEqualTo(expected);
                assertThat(new BentleyOttmann().of(profiles))
                        .as("seed %d", seed)
                        .isEqualTo(expected);
            }
        }

        @Test
        void atTheLargestCoordinates() {
            int limit = Vertex.LIMIT;
            List<Profile> profiles = List.of(
                    profile(-limit, -limit, limit, limit),
                    profile(-limit, limit, limit - 1, -limit),
                    profile(-limit, 1 - limit, limit, limit),
                    profile(1 - limit, limit, limit, -limit));

            List<Meeting> expected = new BruteForce().of(profiles);

            assertThat(expected).hasSize(5);
            assertThat(ALGORITHMS)
                    .allSatisfy(algorithm -> assertThat(algorithm.of(profiles)).isEqualTo(expected));
        }
    }

    @Nested
    class Each {

        @ForEachAlgorithm
        void findsACrossingBetweenGridPoints(Intersections algorithm) {
            assertThat(algorithm.of(List.of(profile(0, 0, 1, 1), profile(0, 1, 1, 0))))
                    .containsExactly(new Meeting(0, 1, new RationalPoint(1, 1, 2)));
        }

        @ForEachAlgorithm
        void findsASharedEndPointOnce(Intersections algorithm) {
            assertThat(algorithm.of(List.of(profile(0, 0, 4, 2), profile(4, 2, 8, 0))))
                    .containsExactly(new Meeting(0, 1, new RationalPoint(4, 2, 1)));
        }

        @ForEachAlgorithm
        void findsASharedInnerVertexOnce(Intersections algorithm) {
            assertThat(algorithm.of(List.of(profile(0, 0, 4, 2, 8, 0), profile(0, 4, 4, 2, 8, 4))))
                    .containsExactly(new Meeting(0, 1, new RationalPoint(4, 2, 1)));
        }

        @ForEachAlgorithm
        void findsEachPairOfThreeThroughOnePoint(Intersections algorithm) {
            RationalPoint common = new RationalPoint(2, 2, 1);

            assertThat(algorithm.of(List.of(profile(0, 0, 4, 4), profile(0, 4, 4, 0), profile(0, 2, 4, 2))))
                    .containsExactly(new Meeting(0, 1, common), new Meeting(0, 2, common), new Meeting(1, 2, common));
        }

        @ForEachAlgorithm
        void findsTheEndsOfACommonStretch(Intersections algorithm) {
            assertThat(algorithm.of(List.of(profile(0, 0, 6, 6), profile(2, 2, 4, 4))))
                    .containsExactly(
                            new Meeting(0, 1, new RationalPoint(2, 2, 1)),
                            new Meeting(0, 1, new RationalPoint(4, 4, 1)));
        }

        @ForEachAlgorithm
        void findsNothingBetweenProfilesApart(Intersections algorithm) {
            assertThat(algorithm.of(List.of(profile(0, 0, 4, 0), profile(0, 1, 4, 1), profile(5, 0, 9, 1))))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @FieldSource("io.github.perfratchet.samples.intersections.IntersectionsTests#ALGORITHMS")
    @Retention(RetentionPolicy.RUNTIME)
    private @interface ForEachAlgorithm {}

    private static Profile profile(int... coordinates) {
        return new Profile(IntStream.range(0, coordinates.length / 2)
                .mapToObj(i -> new Vertex(coordinates[2 * i], coordinates[2 * i + 1]))
                .toList());
    }
}
