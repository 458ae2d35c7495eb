package com.acme;

import io.github.perfratchet.ParameterizedPerfTest;
import io.github.perfratchet.PerfTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@CsvSource({"7, a", "7, a", "8, b"})
record PairsTests(int number, String text) {

    @PerfTest
    void plain() {}

    @ParameterizedPerfTest
    @ValueSource(strings = "x")
    void parameterized(String text) {}

    @Test
    void leftOut() {
        throw new AssertionError("not left out");
    }

    @ParameterizedTest
    @ValueSource(strings = "x")
    void leftOut(String text) {
        throw new AssertionError("not left out");
    }
}

@ParameterizedClass
@MethodSource("objects")
class ObjectsTests {

    private final Object object;

    ObjectsTests(Object object) {
        this.object = object;
    }

    static Stream<Arguments> objects() {
        return Stream.of(Arguments.of(Named.of("large", new Object())), Arguments.of(new Object()));
    }

    @PerfTest
    void plain() {
        object.hashCode();
    }
}
