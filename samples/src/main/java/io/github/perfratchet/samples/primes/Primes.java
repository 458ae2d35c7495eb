package io.github.perfratchet.samples.primes;

import java.util.stream.IntStream;

/**
 * Counts primes by trial division.
 *
 * @since 0.1
 */
public final class Primes {

    private Primes() {}

    /** {@return the number of primes below the limit, counted by one thread} */
    public static long countBelow(int limit) {
        return candidatesBelow(limit).filter(Primes::isPrime).count();
    }

    /** {@return the number of primes below the limit, counted by the threads of the common pool} */
    public static long countBelowInParallel(int limit) {
        return candidatesBelow(limit).parallel().filter(Primes::isPrime).count();
    }

    /** {@return whether the number is a prime} */
    public static boolean isPrime(int number) {
        if (number < 4) {
            return number > 1;
        }
        if (number % 2 == 0 || number % 3 == 0) {
            return false;
        }
        // All primes except 2 and 3 are next to a multiple of 6.
        for (int divisor = 5; (long) divisor * divisor <= number; divisor += 6) {
            if (number % divisor == 0 || number % (divisor + 2) == 0) {
                return false;
            }
        }
        return true;
    }

    private static IntStream candidatesBelow(int limit) {
        return IntStream.range(2, limit);
    }
}
