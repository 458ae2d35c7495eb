package io.github.perfratchet.samples.primes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfratchet.MaxRegression;
import io.github.perfratchet.PerfTest;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Sample 2: a group, and work that runs on other threads.
 *
 * <p>The two tests have the same {@code group}, so the table shows them together. The parallel stream saves wall time,
 * because more threads spend CPU time. The CPU time is that of all threads. On a busy machine, the parallel stream may save
 * no wall time, and it never saves CPU time. Look at both times before you call it faster.
 *
 * <p>{@code @MaxRegression} on the class loosens the threshold of both tests, because threads that share a machine are
 * noisier.
 *
 * <p>Run it from the root: {@code mvn -Pdemo verify -Dtest=PrimesTests}
 */
@MaxRegression("5%")
class PrimesTests {

    private static final int LIMIT = 1_000_000;

    @PerfTest(group = "primes")
    void sequentialStream(Blackhole blackhole) {
        blackhole.consume(Primes.countBelow(LIMIT));
    }

    @PerfTest(group = "primes")
    void parallelStream(Blackhole blackhole) {
        blackhole.consume(Primes.countBelowInParallel(LIMIT));
    }

    @Test
    void bothCountThePrimesBelowAMillion() {
        assertThat(Primes.countBelow(LIMIT)).isEqualTo(78_498);
        assertThat(Primes.countBelowInParallel(LIMIT)).isEqualTo(78_498);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "2, 0", "3, 1", "4, 2", "10, 4", "26, 9", "100, 25"})
    void countsThePrimesBelowASmallLimit(int limit, long primes) {
        assertThat(Primes.countBelow(limit)).isEqualTo(primes);
    }

    @Test
    void squaresOfPrimesAreNotPrimes() {
        assertThat(IntStream.of(4, 9, 25, 49, 121, 169, 46_337 * 46_337)).noneMatch(Primes::isPrime);
    }

    @Test
    void theLargestIntIsPrime() {
        assertThat(Primes.isPrime(Integer.MAX_VALUE)).isTrue();
    }
}
