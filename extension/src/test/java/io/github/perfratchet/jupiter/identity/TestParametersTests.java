package io.github.perfratchet.jupiter.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.github.perfratchet.configuration.ConfigurationException;
import java.util.List;
import org.junit.jupiter.api.Test;

class TestParametersTests {

    @Test
    void thoseOfTheClassComeFirst() {
        TestParameters all = of(new Argument("text", "x", false))
                .within("SortTests", of(new Argument("size", 100, true), new Argument("order", "up", false)));

        assertThat(all.byName()).containsExactly(entry("size", "100"), entry("order", "up"), entry("text", "x"));
        assertThat(all.name("sorts")).isEqualTo("sorts[100, up, x]");
        assertThat(all.size()).isEqualTo(100);
        assertThat(all.labelOfOthers()).isEqualTo("up, x");
    }

    @Test
    void aParameterOfTheClassWhoseNameIsTakenIsNamedWithTheClass() {
        TestParameters all =
                of(new Argument("size", 2, false)).within("SortTests", of(new Argument("size", 100, false)));

        assertThat(all.byName()).containsExactly(entry("SortTests.size", "100"), entry("size", "2"));
    }

    @Test
    void aTestWithoutParametersOfItsOwnIsNamedByThoseOfItsClass() {
        assertThat(TestParameters.NONE
                        .within("SortTests", of(new Argument("size", 100, false)))
                        .name("sorts"))
                .isEqualTo("sorts[100]");
    }

    @Test
    void whatHasNoTextOfItsOwnIsNamedAsJUnitShowsItWithoutItsHash() {
        TestParameters all = of(new Argument("size", 10, true))
                .within(
                        "SortTests",
                        TestParameters.of(
                                List.of(new Argument("input", new Object(), false)), "[3] java.lang.Object@1f", 3));

        assertThat(all.name("sorts")).isEqualTo("sorts[Object, 10]");
        assertThat(all.labelOfOthers()).isEqualTo("Object");
    }

    @Test
    void aSizeMayBeGivenAsText() {
        assertThat(of(new Argument("size", " 1000", true)).size()).isEqualTo(1000);
        assertThatThrownBy(() -> of(new Argument("size", "many", true)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("@InputSize size is many: give it a number of at least 1");
    }

    @Test
    void aSecondSizeIsRefused() {
        TestParameters ofClass = of(new Argument("size", 100, true));

        assertThatThrownBy(() -> of(new Argument("length", 10, true)).within("SortTests", ofClass))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        "@InputSize marks a parameter of SortTests and another one inside it: mark only one of them");
    }

    private static TestParameters of(Argument... arguments) {
        return TestParameters.of(List.of(arguments), "[1] ...", 1);
    }
}
