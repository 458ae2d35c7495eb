package io.github.perfratchet.baseline.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClassNamesTests {

    private static final ClassNames NAMES =
            ClassNames.ofClasses(Stream.of("p.SameTest", "q.SameTest$Large", "p.OtherTest", "p.OtherTest", "Plain"));

    @Test
    void thePackageIsNamedWhereTwoHaveAClassOfTheName() {
        assertThat(NAMES.of("p.SameTest")).isEqualTo("p.SameTest");
        assertThat(NAMES.of("q.SameTest$Large")).isEqualTo("q.SameTest.Large");
        assertThat(NAMES.withClass(new BenchmarkId("p.SameTest", "parses[1]"))).isEqualTo("p.SameTest.parses[1]");
    }

    @Test
    void elseItIsLeftOut() {
        assertThat(NAMES.of("p.OtherTest$Large")).isEqualTo("OtherTest.Large");
        assertThat(NAMES.of("Plain")).isEqualTo("Plain");
        assertThat(NAMES.of("r.Unknown")).isEqualTo("Unknown");
    }
}
