package io.github.perfratchet.baseline.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExtraInfoTests {

    @Test
    void numbersAreWholeOrDecimal() {
        ExtraInfo info = ExtraInfo.NONE
                .with("byte", (byte) 1)
                .with("short", (short) 2)
                .with("int", 3)
                .with("long", 4L)
                .with("float", 0.5f)
                .with("double", -2.5);

        assertThat(info.values())
                .containsExactly(
                        entry("byte", 1L),
                        entry("short", 2L),
                        entry("int", 3L),
                        entry("long", 4L),
                        entry("float", 0.5),
                        entry("double", -2.5));
    }

    @Test
    void aLaterValueTakesThePlaceOfAnEarlierOne() {
        ExtraInfo info = ExtraInfo.NONE.with("a", 1).with("b", 2).with("a", "three");

        assertThat(info.values()).containsExactly(entry("a", "three"), entry("b", 2L));
    }

    @ParameterizedTest
    @MethodSource("notKept")
    void whatIsTooLongOrOfAnotherTypeIsNamed(String key, Object value, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExtraInfo.NONE.with(key, value))
                .withMessageStartingWith(message);
    }

    static Stream<Arguments> notKept() {
        return Stream.of(
                Arguments.of(" ", 1, "a key of extra info has 1 characters"),
                Arguments.of("k".repeat(101), 1, "a key of extra info has 101 characters"),
                Arguments.of("text", "x".repeat(1001), "the extra info text has 1001 characters; use at most 1000"),
                Arguments.of("nan", Double.NaN, "the extra info nan is NaN; use a finite number"),
                Arguments.of("list", Map.of(), "the extra info list is a java.util.ImmutableCollections"));
    }

    @Test
    void thereAreAtMost100Keys() {
        Map<String, Object> many = new HashMap<>();
        for (int i = 0; i < 100; i++) {
            many.put("key " + i, i);
        }
        ExtraInfo full = new ExtraInfo(many);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> full.with("one more", 1))
                .withMessage("there are 101 keys of extra info; add at most 100");
    }
}
