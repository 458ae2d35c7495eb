package io.github.perfratchet.baseline.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class KotlinNamesTests {

    private static String plain(String method, Set<String> strings, Set<String> methods) {
        return new KotlinNames(strings, methods).plain(method);
    }

    @Test
    void theNameOfTheModuleIsNoPartOfTheName() {
        Set<String> strings = Set.of("Lp/ATest;", "", "parses", "parses$case_test", "case-test");

        assertThat(plain("parses$case_test", strings, Set.of("parses$case_test")))
                .isEqualTo("parses");
    }

    @Test
    void aDollarOfTheNameItselfStays() {
        assertThat(plain("costs $5", Set.of("costs $5"), Set.of("costs $5"))).isEqualTo("costs $5");
        assertThat(plain("costs$five", Set.of("costs$five"), Set.of("costs$five")))
                .isEqualTo("costs$five");
        assertThat(plain("costs$five$main", Set.of("costs$five"), Set.of("costs$five$main")))
                .isEqualTo("costs$five");
        assertThat(plain("$", Set.of(""), Set.of("$"))).isEqualTo("$");
    }

    @Test
    void besideAMethodOfThePlainNameTheModuleHasToBeKnown() {
        Set<String> methods = Set.of("parses", "parses$case_test");

        assertThat(plain("parses$case_test", Set.of("parses", "parses$case_test"), methods))
                .isEqualTo("parses$case_test");
        assertThat(plain("parses$case_test", Set.of("parses", "case-test"), methods))
                .isEqualTo("parses");
        assertThat(plain("parses$main", Set.of("parses"), Set.of("parses", "parses$main")))
                .isEqualTo("parses");
    }

    @Test
    void withoutItsStringsAClassConfirmsNothing() {
        assertThat(plain("parses$case_test", Set.of(), Set.of())).isEqualTo("parses$case_test");
    }
}
