package io.github.perfratchet.samples.study;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Ten computations of different kinds that take from hundreds of nanoseconds to a millisecond. Their inputs are seeded. */
final class Workloads {

    private static final Pattern MAIL = Pattern.compile("([a-z0-9._]+)@([a-z0-9.]+)\\.(com|org)");
    private static final int KEYS = 1 << 18;

    /** The map takes long to create, so only the workload that needs it creates it. */
    private static final class LargeMap {
        static final Map<Integer, Integer> MAP =
                IntStream.range(0, KEYS).boxed().collect(Collectors.toMap(i -> i, i -> i));
    }

    private static final class Numbers {
        static final BigInteger PRIME = BigInteger.probablePrime(256, new Random(3));
        static final BigInteger EXPONENT = new BigInteger(256, new Random(4));
        static final BigInteger BASE = new BigInteger(255, new Random(5));
    }

    private static final class Json {
        static final ObjectMapper MAPPER = new ObjectMapper();
        static final String DOCUMENT = document();
    }

    private final int[] unsorted = new SplittableRandom(1).ints(2_000).toArray();
    private final int[] keys = new SplittableRandom(2).ints(1_000, 0, KEYS).toArray();
    private final String text =
            "write to ann.lee@example.org or bob_99@mail.example.com, not to nobody@nowhere ".repeat(5);
    private final ConcurrentHashMap<Integer, Integer> counters = new ConcurrentHashMap<>();
    private final byte[] message = "0123456789abcdef".repeat(256).getBytes(UTF_8);
    private final MessageDigest sha256;
    private long state = 0x9E3779B97F4A7C15L;

    Workloads() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static String document() {
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < 50; i++) {
            text.append(i == 0 ? "" : ",")
                    .append("{\"id\":")
                    .append(i)
                    .append(",\"name\":\"item ")
                    .append(i)
                    .append("\",\"price\":")
                    .append(i * 1.25)
                    .append(",\"tags\":[\"a\",\"b\"]}");
        }
        return text.append(']').toString();
    }

    /** A hundred steps of Marsaglia's xorshift64. */
    long arithmetic() {
        long x = state;
        for (int i = 0; i < 100; i++) {
            x ^= x << 13;
            x ^= x >>> 7;
            x ^= x << 17;
        }
        state = x;
        return x;
    }

    int[] sorting() {
        int[] copy = unsorted.clone();
        Arrays.sort(copy);
        return copy;
    }

    /** The map takes about 20 MiB, which is more than any second-level cache holds. */
    long lookups() {
        long sum = 0;
        for (int key : keys) {
            sum += LargeMap.MAP.getOrDefault(key, 0);
        }
        return sum;
    }

    String stringBuilding() {
        StringBuilder built = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            built.append("key").append(i).append('=').append(i * 31L).append(';');
        }
        return built.toString();
    }

    long regex() {
        return MAIL.matcher(text).results().count();
    }

    JsonNode json() throws JsonProcessingException {
        return Json.MAPPER.readTree(Json.DOCUMENT);
    }

    BigInteger bigInteger() {
        return Numbers.BASE.modPow(Numbers.EXPONENT, Numbers.PRIME);
    }

    int streams() {
        return IntStream.range(0, 2_000)
                .filter(i -> i % 3 != 0)
                .mapToObj(Integer::toString)
                .mapToInt(String::length)
                .sum();
    }

    int concurrentMap() {
        for (int key : keys) {
            counters.merge(key & 0xFFF, 1, Integer::sum);
        }
        return counters.size();
    }

    byte[] sha256() {
        return sha256.digest(message);
    }
}
