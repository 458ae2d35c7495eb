package io.github.perfratchet.baseline.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.perfratchet.baseline.untrusted.Printable;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object from an untrusted source. Each value must have the requested type, and each key must be expected. An error
 * names the place of the value, such as {@code benchmarks[2].sessions[0].measuredAt}.
 */
public final class JsonObject {

    private final String place;
    private final ObjectNode node;
    private final Set<String> expected = new HashSet<>();

    JsonObject(String place, ObjectNode node) {
        this.place = place;
        this.node = node;
    }

    static JsonObject of(String place, JsonNode node) {
        if (node instanceof ObjectNode object) {
            return new JsonObject(place, object);
        }
        throw new MalformedJsonException(place, "not a JSON object", null);
    }

    /** Allows keys that are never requested. The files of other tools have such keys. */
    public void allowOthers() {
        node.fieldNames().forEachRemaining(expected::add);
    }

    /**
     * Reads the object with a function that requests each of its keys.
     *
     * @throws MalformedJsonException if a value is wrong, or if the object has a key that the function did not request
     */
    public <T> T read(Function<JsonObject, T> reader) {
        T value;
        try {
            value = reader.apply(this);
        } catch (IllegalArgumentException e) {
            throw new MalformedJsonException(place, String.valueOf(e.getMessage()), e);
        }
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!expected.contains(name)) {
                throw new MalformedJsonException(placeOf(name), "unknown key", null);
            }
        }
        return value;
    }

    /** {@return the strings of an object with arbitrary keys, in their order; empty if the object is absent} */
    public Map<String, String> textsByKey(String key) {
        Map<String, String> texts = optionalObject(key, JsonObject::allTexts);
        return texts == null ? Map.of() : texts;
    }

    private Map<String, String> allTexts() {
        Map<String, String> texts = new LinkedHashMap<>();
        node.fieldNames().forEachRemaining(name -> texts.put(name, text(name)));
        return texts;
    }

    /** {@return the strings, numbers and booleans of an object with arbitrary keys, in their order; empty if the object is absent} */
    public Map<String, Object> valuesByKey(String key) {
        Map<String, Object> values = optionalObject(key, JsonObject::allValues);
        return values == null ? Map.of() : values;
    }

    private Map<String, Object> allValues() {
        Map<String, Object> values = new LinkedHashMap<>();
        node.fieldNames().forEachRemaining(name -> values.put(name, required(name, JsonObject::value)));
        return values;
    }

    private static Object value(String where, JsonNode value) {
        if (value.isTextual()) {
            return value.textValue();
        }
        if (value.isBoolean()) {
            return value.booleanValue();
        }
        if (value.isIntegralNumber() && value.canConvertToLong()) {
            return value.longValue();
        }
        if (value.isFloatingPointNumber()) {
            return value.doubleValue();
        }
        throw wrong(where, "a text, a number, true or false", value);
    }

    public String text(String key) {
        return required(key, this::text);
    }

    public @Nullable String optionalText(String key) {
        return optional(key, this::text);
    }

    public boolean flag(String key) {
        return required(key, (where, value) -> {
            if (!value.isBoolean()) {
                throw wrong(where, "true or false", value);
            }
            return value.booleanValue();
        });
    }

    /** {@return an integer from {@code least} to {@code most}} */
    public long whole(String key, long least, long most) {
        return required(key, (where, value) -> whole(where, value, least, most));
    }

    /** {@return an integer of at least 0, or null if the key is absent} */
    public @Nullable Long optionalWhole(String key) {
        return optional(key, (where, value) -> whole(where, value, 0, Long.MAX_VALUE));
    }

    /** {@return a number of at least 0} */
    public double number(String key) {
        return required(key, JsonObject::number);
    }

    public @Nullable Double optionalNumber(String key) {
        return optional(key, JsonObject::number);
    }

    /** {@return a number, which may be negative} */
    public double signed(String key) {
        return required(key, JsonObject::signed);
    }

    /** {@return a number, which may be negative, or null if the key is absent} */
    public @Nullable Double optionalSigned(String key) {
        return optional(key, JsonObject::signed);
    }

    public Instant instant(String key) {
        return required(key, this::instant);
    }

    public @Nullable Instant optionalInstant(String key) {
        return optional(key, this::instant);
    }

    public List<Instant> instants(String key) {
        return array(key, this::instant);
    }

    public <T> T object(String key, Function<JsonObject, T> reader) {
        return required(key, (where, value) -> object(where, value, reader));
    }

    public <T> @Nullable T optionalObject(String key, Function<JsonObject, T> reader) {
        return optional(key, (where, value) -> object(where, value, reader));
    }

    public <T> List<T> objects(String key, Function<JsonObject, T> reader) {
        return array(key, (where, value) -> object(where, value, reader));
    }

    public List<String> texts(String key) {
        return array(key, this::text);
    }

    /** {@return an array of strings; empty if the key is absent} */
    public List<String> textsIfAny(String key) {
        List<String> texts = optional(key, (where, value) -> elements(where, value, this::text));
        return texts == null ? List.of() : texts;
    }

    /** {@return an array of integers of at least 1} */
    public List<Long> counts(String key) {
        return array(key, (where, value) -> whole(where, value, 1, Long.MAX_VALUE));
    }

    public List<Double> numbers(String key) {
        return array(key, JsonObject::number);
    }

    /** {@return an array of numbers, where each number may be null, or null if the key is absent} */
    public @Nullable List<@Nullable Double> optionalNumbers(String key) {
        return optional(
                key,
                (where, value) ->
                        elements(where, value, (place, element) -> element.isNull() ? null : number(place, element)));
    }

    /**
     * Reads each element of an array with a function.
     *
     * @param reader a function of the place of an element, for messages, and the element
     */
    public <T extends @Nullable Object> List<T> array(String key, BiFunction<String, JsonNode, T> reader) {
        return required(key, (where, value) -> elements(where, value, reader));
    }

    /** Reads each element of an array with a function, as {@link #array} does. */
    public static <T extends @Nullable Object> List<T> elements(
            String where, JsonNode value, BiFunction<String, JsonNode, T> reader) {
        if (!value.isArray()) {
            throw wrong(where, "an array", value);
        }
        List<T> elements = new ArrayList<>(value.size());
        for (int i = 0; i < value.size(); i++) {
            elements.add(reader.apply(where + "[" + i + "]", value.get(i)));
        }
        return elements;
    }

    private <T> T required(String key, BiFunction<String, JsonNode, T> reader) {
        T value = optional(key, reader);
        if (value == null) {
            throw new MalformedJsonException(placeOf(key), "missing", null);
        }
        return value;
    }

    private <T> @Nullable T optional(String key, BiFunction<String, JsonNode, T> reader) {
        expected.add(key);
        JsonNode value = node.get(key);
        return value == null ? null : reader.apply(placeOf(key), value);
    }

    private String text(String where, JsonNode value) {
        if (!value.isTextual()) {
            throw wrong(where, "a string", value);
        }
        return value.textValue();
    }

    private Instant instant(String where, JsonNode value) {
        try {
            return Instant.parse(text(where, value));
        } catch (DateTimeException e) {
            throw wrong(where, "a time such as 2026-01-31T12:00:00Z", value);
        }
    }

    /** {@return an integer from {@code least} to {@code most}} */
    public static long whole(String where, JsonNode value, long least, long most) {
        if (!value.isIntegralNumber()
                || !value.canConvertToLong()
                || value.longValue() < least
                || value.longValue() > most) {
            throw wrong(
                    where,
                    most == Long.MAX_VALUE
                            ? "a whole number of at least " + least
                            : "a whole number from " + least + " to " + most,
                    value);
        }
        return value.longValue();
    }

    private static double signed(String where, JsonNode value) {
        if (!value.isNumber() || !Double.isFinite(value.doubleValue())) {
            throw wrong(where, "a number", value);
        }
        return value.doubleValue();
    }

    /** {@return a number of at least 0} */
    public static double number(String where, JsonNode value) {
        if (!value.isNumber() || !Double.isFinite(value.doubleValue()) || value.doubleValue() < 0) {
            throw wrong(where, "a number of at least 0", value);
        }
        return value.doubleValue();
    }

    private <T> T object(String where, JsonNode value, Function<JsonObject, T> reader) {
        if (value instanceof ObjectNode object) {
            return new JsonObject(where, object).read(reader);
        }
        throw wrong(where, "an object", value);
    }

    private String placeOf(String key) {
        String shown = Printable.bounded(key, 60);
        return place.isEmpty() ? shown : place + "." + shown;
    }

    /** {@return the exception for a value that is not the expected one} */
    public static MalformedJsonException wrong(String where, String expected, JsonNode value) {
        return new MalformedJsonException(
                where, "expected " + expected + ", found " + Printable.bounded(value.toString(), 60), null);
    }
}
