package io.github.perfratchet.baseline.measurement;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What a test tells of its measurement besides the figures: the size of its input, the hits of a cache. It is kept with the
 * results and decides nothing.
 *
 * @param values texts, whole numbers, decimal numbers and truth values ({@link String}, {@link Long}, {@link Double},
 *     {@link Boolean}) by key, in the order in which they were told
 * @since 0.1
 */
public record ExtraInfo(Map<String, Object> values) {

    /** Nothing told. */
    public static final ExtraInfo NONE = new ExtraInfo(Map.of());

    /** How many keys there may be. */
    public static final int MOST_KEYS = 100;

    /** How long a key may be, in characters. */
    public static final int LONGEST_KEY = 100;

    /** How long a text may be, in characters. */
    public static final int LONGEST_TEXT = 1000;

    /**
     * Makes it of values of the four types, or of types that one of them holds: any primitive number, wrapped.
     *
     * @throws IllegalArgumentException if a key or a value cannot be kept; the message says which and why
     */
    public ExtraInfo {
        Map<String, Object> kept = new LinkedHashMap<>();
        values.forEach((key, value) -> kept.put(requireKey(key), kept(key, value)));
        if (kept.size() > MOST_KEYS) {
            throw new IllegalArgumentException(
                    "there are " + kept.size() + " keys of extra info; tell at most " + MOST_KEYS);
        }
        values = Collections.unmodifiableMap(kept);
    }

    /**
     * {@return the same and one value more, in place of an earlier one of this key}
     *
     * @throws IllegalArgumentException if it cannot be kept; the message says why
     */
    public ExtraInfo with(String key, Object value) {
        return with(new ExtraInfo(Map.of(key, value)));
    }

    /**
     * {@return the same and what another tells, whose values win}
     *
     * @throws IllegalArgumentException if they have too many keys together
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
                throw new IllegalArgumentException("the extra info " + key + " has " + text.length()
                        + " characters; tell at most " + LONGEST_TEXT);
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
                + value.getClass().getName() + "; tell a text, a number (int, long, double) or a boolean");
    }

    private static Double requireFinite(String key, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("the extra info " + key + " is " + value + "; tell a finite number");
        }
        return value;
    }
}
