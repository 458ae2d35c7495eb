package io.github.perfratchet.samples.accuracy;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.SplittableRandom;

/**
 * Eight small computations that take from nanoseconds to tens of microseconds. Their inputs are seeded. They run their own code, or
 * code of the JDK for numbers and bytes. Nothing else in the JVM uses this code, so it is compiled in the same way on both sides.
 */
final class Kernels {

    private static final int SLOTS = 256;

    private final double[] values =
            new SplittableRandom(1).doubles(200, 1, 1000).toArray();
    private final int[] numbers = new SplittableRandom(2).ints(10_000).toArray();
    private final long[] keys =
            new SplittableRandom(4).longs(100, 1, Long.MAX_VALUE).toArray();
    private final long[] table = new long[SLOTS];
    private final double[] left = new SplittableRandom(6).doubles(256).toArray();
    private final double[] right = new SplittableRandom(7).doubles(256).toArray();
    private final double[] product = new double[256];
    private final byte[] message = "0123456789abcdef".repeat(64).getBytes(US_ASCII);
    private final MessageDigest sha256;
    private long state = 0x9E3779B97F4A7C15L;

    Kernels() {
        for (long key : keys) {
            int slot = slot(key);
            while (table[slot] != 0) {
                slot = (slot + 1) & (SLOTS - 1);
            }
            table[slot] = key;
        }
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Four steps of Marsaglia's xorshift64. */
    long arithmetic() {
        long x = state;
        for (int i = 0; i < 4; i++) {
            x ^= x << 13;
            x ^= x >>> 7;
            x ^= x << 17;
        }
        state = x;
        return x;
    }

    double logarithms() {
        double sum = 0;
        for (double value : values) {
            sum += Math.log(value);
        }
        return sum;
    }

    int arraySum() {
        int sum = 0;
        for (int number : numbers) {
            sum += number;
        }
        return sum;
    }

    /** Looks up a hundred keys in a table with open addressing. */
    int lookups() {
        int sum = 0;
        for (long key : keys) {
            int slot = slot(key);
            while (table[slot] != key) {
                slot = (slot + 1) & (SLOTS - 1);
            }
            sum += slot;
        }
        return sum;
    }

    /** Fibonacci hashing. */
    private static int slot(long key) {
        return (int) ((key * 0x9E3779B97F4A7C15L) >>> 56);
    }

    /** FNV-1a. */
    int hash() {
        int hash = 0x811C9DC5;
        for (byte b : message) {
            hash = (hash ^ b) * 0x01000193;
        }
        return hash;
    }

    /** Evaluates a polynomial of degree 7 at 200 points by Horner's rule. */
    double polynomial() {
        double sum = 0;
        for (double x : values) {
            sum += ((((((x - 2) * x + 3) * x - 5) * x + 7) * x - 11) * x + 13) * x - 17;
        }
        return sum;
    }

    /** Multiplies two matrices of 16 by 16. */
    double[] matrixProduct() {
        for (int i = 0; i < 16; i++) {
            for (int j = 0; j < 16; j++) {
                double sum = 0;
                for (int k = 0; k < 16; k++) {
                    sum += left[16 * i + k] * right[16 * k + j];
                }
                product[16 * i + j] = sum;
            }
        }
        return product;
    }

    byte[] sha256() {
        return sha256.digest(message);
    }
}
