package io.github.perfratchet.baseline.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonObjectTests {

    @Test
    void readsValuesOfEachType() {
        String text =
                "{'text': 'a', 'flag': true, 'whole': 7, 'number': 1.5, 'change': -0.5, 'at': '2026-01-31T12:00:00Z',"
                        + " 'texts': ['b', 'c'], 'numbers': [1, 2.5], 'counts': [3], 'child': {'name': 'd'}, 'children': [{'n': 1}, {'n': 2}]}";

        List<Object> values = read(
                text,
                json -> List.of(
                        json.text("text"),
                        json.flag("flag"),
                        json.whole("whole", 0, 10),
                        json.number("number"),
                        json.signed("change"),
                        json.instant("at"),
                        json.texts("texts"),
                        json.numbers("numbers"),
                        json.counts("counts"),
                        json.object("child", child -> child.text("name")),
                        json.objects("children", child -> child.whole("n", 0, 9))));

        assertThat(values)
                .containsExactly(
                        "a",
                        true,
                        7L,
                        1.5,
                        -0.5,
                        Instant.parse("2026-01-31T12:00:00Z"),
                        List.of("b", "c"),
                        List.of(1.0, 2.5),
                        List.of(3L),
                        "d",
                        List.of(1L, 2L));
    }

    @Test
    void anAbsentValueIsNullOrNothing() {
        assertThat((Object) read("{}", json -> json.optionalText("text"))).isNull();
        assertThat((Object) read("{}", json -> json.optionalSigned("change"))).isNull();
        List<String> texts = read("{}", json -> json.textsIfAny("texts"));
        Map<String, String> facts = read("{}", json -> json.textsByKey("facts"));
        assertThat(texts).isEmpty();
        assertThat(facts).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{} | text: missing",
                "{'text': 7} | text: expected a string, found 7",
                "{'text': 'a', 'other': 1} | other: unknown key",
                "{'text': null} | text: expected a string, found null"
            })
    void whatIsWrongIsNamedWithItsPlace(String text, String message) {
        refused(text, json -> json.text("text")).withMessage(message);
    }

    @Test
    void aPlaceHasThePathToTheValue() {
        refused(
                        "{'benchmarks': [{'n': 1}, {'n': -1}]}",
                        json -> json.objects("benchmarks", child -> child.whole("n", 0, 9)))
                .withMessage("benchmarks[1].n: expected a whole number from 0 to 9, found -1");
        refused("{'a': {'b': {}}}", json -> json.object("a", a -> a.object("b", b -> b.text("c"))))
                .withMessage("a.b.c: missing");
    }

    @Test
    void numbersAreFiniteAndNotNegativeUnlessTheyMayBe() {
        refused("{'n': -1}", json -> json.number("n")).withMessage("n: expected a number of at least 0, found -1");
        refused("{'n': 1e999}", json -> json.number("n")).withMessageStartingWith("n: expected a number of at least 0");
        refused("{'n': '1'}", json -> json.signed("n")).withMessage("n: expected a number, found \"1\"");
    }

    @Test
    void otherKeysAreAllowedOnRequest() {
        String read = read("{'text': 'a', 'other': 1}", json -> {
            json.allowOthers();
            return json.text("text");
        });

        assertThat(read).isEqualTo("a");
    }

    @Test
    void whatAReaderRefusesIsNamedWithItsPlace() {
        refused(
                        "{'child': {'n': 3}}",
                        json -> json.object("child", child -> {
                            long n = child.whole("n", 0, 9);
                            throw new IllegalArgumentException(n + " is odd");
                        }))
                .withMessage("child: 3 is odd");
    }

    @Test
    void aLongOrStrangeKeyIsShownSafely() {
        refused("{'" + "k".repeat(500) + "\\u001b': 1}", json -> "")
                .withMessageContaining("unknown key")
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(100).doesNotContain("\u001b"));
    }

    private static <T> ThrowableAssertAlternative<MalformedJsonException> refused(
            String text, Function<JsonObject, T> reader) {
        return assertThatExceptionOfType(MalformedJsonException.class).isThrownBy(() -> read(text, reader));
    }

    private static <T> T read(String text, Function<JsonObject, T> reader) {
        try {
            return JsonObject.of("", new ObjectMapper().readTree(text.replace('\'', '"')))
                    .read(reader);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
