package io.github.perfratchet.baseline.interchange;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.perfratchet.baseline.json.JsonObject;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Reads the raw data of a metric of JMH: an array for each fork, with an element for each iteration. */
final class JmhRawData {

    private JmhRawData() {}

    /**
     * A value of a histogram.
     *
     * @param value the value, at least 0
     * @param count how often it was counted, at least once
     */
    record Counted(double value, long count) {}

    /** {@return the scores} */
    static List<List<Double>> scores(JsonObject metric) {
        return metric.array("rawData", (where, fork) -> JsonObject.elements(where, fork, JsonObject::number));
    }

    /** {@return the scores without those that are {@code "NaN"}} */
    static List<List<Double>> knownScores(JsonObject metric) {
        return metric.array(
                "rawData",
                (where, fork) -> JsonObject.elements(
                                where,
                                fork,
                                (place, score) -> isNaN(score) ? null : Double.valueOf(JsonObject.number(place, score)))
                        .stream()
                        .filter(Objects::nonNull)
                        .toList());
    }

    /** {@return the result of a reader for the histogram of each iteration} */
    static <T> List<List<T>> histograms(JsonObject metric, Function<List<Counted>, T> reader) {
        return metric.array(
                "rawDataHistogram",
                (where, fork) -> JsonObject.elements(
                        where,
                        fork,
                        (place, histogram) ->
                                reader.apply(JsonObject.elements(place, histogram, JmhRawData::counted))));
    }

    private static boolean isNaN(JsonNode score) {
        return score.isTextual() && score.textValue().equals("NaN");
    }

    private static Counted counted(String where, JsonNode pair) {
        if (!pair.isArray() || pair.size() != 2) {
            throw JsonObject.wrong(where, "a value and its count", pair);
        }
        return new Counted(
                JsonObject.number(where + "[0]", pair.get(0)),
                JsonObject.whole(where + "[1]", pair.get(1), 1, Integer.MAX_VALUE));
    }
}
