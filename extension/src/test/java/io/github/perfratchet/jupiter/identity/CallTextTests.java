package io.github.perfratchet.jupiter.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfratchet.configuration.Mode;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallTextTests {

    private static final Object OBJECT = new Object();

    private static CallText of(String displayName, Object... arguments) {
        List<Argument> all = IntStream.range(0, arguments.length)
                .mapToObj(i -> new Argument("p" + i, arguments[i], false))
                .toList();
        return CallText.of(all, displayName, 7);
    }

    @Test
    void argumentsWithTextAreAllThereIsToTell() {
        assertThat(of("[7] a name of all, 5", "x", 5)).isEqualTo(new CallText("x, 5", "", "", false));
    }

    @Test
    void aNameTellsAnArgumentWithoutTextWhateverJUnitAdds() {
        CallText named = new CallText("x, large", "x, large", "large", true);

        assertThat(of("[7] x, large", "x", OBJECT)).isEqualTo(named);
        assertThat(of("[7] p0 = x, p1 = large", "x", OBJECT)).isEqualTo(named);
        assertThat(of("[7] p0 = \"x\", p1 = large", "x", OBJECT)).isEqualTo(named);
    }

    @Test
    void anArgumentWithoutTextAndNameIsLeftOutOfTheLabel() {
        assertThat(of("[7] 100, " + OBJECT, 100, OBJECT)).isEqualTo(new CallText("100", "100, Object", "", true));
        assertThat(of("[7] 100, [1, 2]", 100, new int[] {1, 2}))
                .isEqualTo(new CallText("100", "100, [1, 2]", "", true));
    }

    @Test
    void aLabelIsWhatJUnitShowsWhereThereIsNothingElse() {
        assertThat(of("[7] " + OBJECT, OBJECT).label()).isEqualTo("Object");
        assertThat(of("[7] p0 = [1, 2]", List.of(1, 2)).label()).isEqualTo("[1, 2]");
        assertThat(of("repetition 2 of 3").label()).isEqualTo("repetition 2 of 3");
    }

    @Test
    void theOrderOfSetsAndMapsIsTheirOwn() {
        LinkedHashSet<Object> set = new LinkedHashSet<>(List.of("b", "a", OBJECT));
        Map<Object, Object> map = new LinkedHashMap<>();
        map.put("b", new EnumMap<>(Map.of(Mode.ONCE, 1)));
        map.put("a", List.of(2, 1));

        assertThat(of("[7] " + set, set).label()).isEqualTo("[Object, a, b]");
        assertThat(of("[7] " + map, map).label()).isEqualTo("{a=[2, 1], b={ONCE=1}}");
    }

    @Test
    void whatJUnitCutsOffCounts() {
        int[] ones = new int[1_000];
        int[] others = new int[1_001];

        assertThat(of("[7] " + ArgumentText.shown(ones).substring(0, 511) + "…", ones))
                .isNotEqualTo(of("[7] " + ArgumentText.shown(others).substring(0, 511) + "…", others));
    }

    @Test
    void classesOfTheSameSimpleNameAreToldApart() {
        assertThat(of("[7] class java.util.List", List.class))
                .isNotEqualTo(of("[7] class java.awt.List", java.awt.List.class));
    }

    @Test
    void textsOfAnyLengthAreRead() {
        String text = "a.".repeat(100_000);

        assertThat(StableText.of(text)).isEqualTo(text);
        assertThat(of("[7] 1, [" + text.substring(0, 510) + "…", 1, List.of(text))
                        .label())
                .isEqualTo("1");
    }

    @Test
    void whatJUnitDoesNotShowIsNoArgumentOfTheCall() {
        assertThat(of("[7] 100", 100, OBJECT)).isEqualTo(new CallText("100", "", "", false));
    }

    @Test
    void theClassOfALambdaIsTheSameInEveryJvm() {
        Supplier<Object> lambda = () -> OBJECT;

        assertThat(StableText.of(lambda.toString())).isEqualTo("CallTextTests$$Lambda");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    java.lang.Object@1f2e3d4c                           | Object
                    [com.acme.Parser@1f, com.acme.Parser@2e]            | [Parser, Parser]
                    [Ljava.lang.String;@5ca881b5                        | [String;
                    com.acme.Tests$$Lambda$14/0x0000000800c03000@1b2c3d | Tests$$Lambda
                    com.acme.Tests$$Lambda/0x00007f3a@1b2c3d            | Tests$$Lambda
                    jdk.proxy2.$Proxy17@4d                              | $Proxy
                    Mock for Parser, hashCode: 1284350                  | Mock for Parser, hashCode
                    bob@acme.org, 3@4, /tmp/a@b1.txt                    | bob@acme.org, 3@4, /tmp/a@b1.txt
                    """)
    void hashesAndNumbersOfClassesAreLeftOut(String text, String stable) {
        assertThat(StableText.of(text)).isEqualTo(stable);
    }
}
