package io.github.perfratchet.samples.accuracy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/** Eight small computations, from nanoseconds to tens of microseconds, whose inputs are seeded. */
final class Kernels {

    private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})T(\\d{2}):(\\d{2}).*");

    private final double[] values =
            new SplittableRandom(1).doubles(200, 1, 1000).toArray();
    private final int[] numbers = new SplittableRandom(2).ints(10_000).toArray();
    private final int[] unsorted = new SplittableRandom(3).ints(1_000).toArray();
    private final Map<String, Integer> ages = new HashMap<>();
    private final String[] names = new String[100];
    private final byte[] message = "0123456789abcdef".repeat(64).getBytes(UTF_8);
    private final MessageDigest sha256;
    private long state = 0x9E3779B97F4A7C15L;

    Kernels() {
        for (int i = 0; i < names.length; i++) {
            names[i] = "name-" + i;
            ages.put(names[i], i);
        }
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Marsaglia's xorshift64, four steps. */
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

    String stringBuilding() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            text.append(names[i]).append('=').append(i).append(';');
        }
        return text.toString();
    }

    int[] sort() {
        int[] copy = unsorted.clone();
        Arrays.sort(copy);
        return copy;
    }

    int mapLookups() {
        int sum = 0;
        for (String name : names) {
            sum += ages.getOrDefault(name, 0);
        }
        return sum;
    }

    boolean regexMatch() {
        return DATE.matcher("2026-01-31T12:34:56.789Z").matches();
    }

    byte[] sha256() {
        return sha256.digest(message);
    }
}
