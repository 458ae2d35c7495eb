package io.github.perfratchet.maven.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfratchet.baseline.results.TestMethod;
import io.github.perfratchet.maven.tests.UnmeasuredTests.UnmeasuredTest;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnmeasuredTestsTests {

    @Test
    void eachTestHasItsReasonAndEachKindOfReasonOneRemedy() {
        UnmeasuredTests tests = new UnmeasuredTests(List.of(
                unmeasured("com.acme.A", "one", "", Obstacle.returns("byte[]")),
                unmeasured("com.acme.A", "two", "", Obstacle.returns("int")),
                unmeasured("com.acme.B", "three", "", Obstacle.modifier("private"))));

        assertThat(tests.message().lines())
                .containsExactly(
                        "3 tests with @PerfTest were neither measured nor skipped:",
                        "  A#one returns byte[]",
                        "  A#two returns int",
                        "  B#three is private",
                        "JUnit forbids tests that return a value. Give the result to a Blackhole parameter,"
                                + " blackhole.consume(parser.parse(text)), or measure it with a Benchmark parameter,"
                                + " benchmark.measure(() -> parser.parse(text)).",
                        "JUnit does not run private or static methods as tests. Remove the modifier.");
    }

    @Test
    void whatTellsTwoTestsApartIsNamed() {
        UnmeasuredTests tests = new UnmeasuredTests(List.of(
                unmeasured("com.acme.A", "sorts", "int", Obstacle.unknown()),
                unmeasured("com.acme.A", "sorts", "java.lang.String, [I", Obstacle.unknown()),
                unmeasured("org.other.A", "sorts", "", Obstacle.unknown())));

        assertThat(tests.message())
                .contains("  com.acme.A#sorts(int) did not run\n")
                .contains("  com.acme.A#sorts(String, [I) did not run\n")
                .contains("  org.other.A#sorts did not run\n");
    }

    @Test
    void manyAreCutShort() {
        UnmeasuredTests tests =
                new UnmeasuredTests(Collections.nCopies(25, unmeasured("A", "a", "", Obstacle.unknown())));

        assertThat(tests.message()).startsWith("25 tests").contains("\n  and 5 more\n");
    }

    private static UnmeasuredTest unmeasured(String className, String method, String types, Obstacle obstacle) {
        return new UnmeasuredTest(new TestMethod(className, className, method, types), obstacle);
    }
}
