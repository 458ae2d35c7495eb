package io.github.perfratchet.baseline.measurement;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.apiguardian.api.API;

/**
 * Information that a test adds to its measurement, such as the size of its input or the hits of a cache. It is kept with the results and
 * has no effect on the verdict.
 *
 * @param values texts, whole numbers, decimal numbers and booleans ({@link String}, {@link Long}, {@link Double}, {@link Boolean}) by key,
 *     in the order in which they were added
 * @since 0.1
 */
@API(status = API.Status.STABLE, since = "0.1")
public record ExtraInfo(Map<String, Object> values) {

    /** No information. */
    public static final ExtraInfo NONE = new ExtraInfo(Map.of());

    /** The highest number of keys. */
    public static final int MOST_KEYS = 100;

    /** The greatest length of a key, in characters. */
    public static final int LONGEST_KEY = 100;

    /** The greatest length of a text, in characters. */
    public static final int LONGEST_TEXT = 1000;

    /**
     * Creates information from values of the four types, and from wrappers of other primitive numbers, which become one of the four.
     *
     * @throws IllegalArgumentException if a key or a value cannot be kept; the message names it and the reason
     */
    public ExtraInfo {
        Map<String, Object> kept = new LinkedHashMap<>();
        values.forEach((key, value) -> kept.put(requireKey(key), kept(key, value)));
        if (kept.size() > MOST_KEYS) {
            throw new IllegalArgumentException(
                    "there are " + kept.size() + " keys of extra info; add at most " + MOST_KEYS);
        }
        values = Collections.unmodifiableMap(kept);
    }

    /**
     * {@return a copy with one more value, which replaces an earlier value with the same key}
     *
     * @throws IllegalArgumentException if the value cannot be kept; the message names the reason
     */
    public ExtraInfo with(String key, Object value) {
        return with(new ExtraInfo(Map.of(key, value)));
    }

    /**
     * {@return a copy with other information added, whose values replace earlier values with the same keys}
     *
     * @throws IllegalArgumentException if there are too many keys together
     */
    public ExtraInfo with(ExtraInfo later) {
        Map<String, Object> all = new LinkedHashMap<>(values);
        all.putAll(later.values);
        return new ExtraInfo(all);
    }

    private static String requireKey(String key) {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("a key of extra info has " + key.length()
                    + " characters; give it from 1 to " + LONGEST_KEY + ", not all of them blank");
        }
        return key;
    }

    private static Object kept(String key, Object value) {
        Objects.requireNonNull(value, () -> "the extra info " + key + " is null");
        if (value instanceof String text) {
            if (text.length() > LONGEST_TEXT) {
                throw new IllegalArgumentException(
                        "the extra info " + key + " has " + text.length() + " characters; use at most " + LONGEST_TEXT);
            }
            return text;
        }
        if (value instanceof Boolean) {
            return value;
        }
        if (value instanceof Long || value instanceof Integer || value instanceof Short || value instanceof Byte) {
            return ((Number) value).longValue();
        }
        if (value instanceof Double || value instanceof Float) {
            return requireFinite(key, ((Number) value).doubleValue());
        }
        throw new IllegalArgumentException("the extra info " + key + " is a "
                + value.getClass().getName() + "; use a text, a number (int, long, double) or a boolean");
    }

    private static Double requireFinite(String key, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("the extra info " + key + " is " + value + "; use a finite number");
        }
        return value;
    }
}
