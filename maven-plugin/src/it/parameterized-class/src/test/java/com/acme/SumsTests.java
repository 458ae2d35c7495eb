package com.acme;

import io.github.perfratchet.MaxComplexity;
import io.github.perfratchet.PerfTest;
import io.github.perfratchet.InputSize;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.CsvSource;
import org.openjdk.jmh.infra.Blackhole;

@ParameterizedClass
@CsvSource({"10, a", "100, a", "1000, a"})
record SumsTests(@InputSize int size, String text) {

    @PerfTest
    @MaxComplexity("n")
    void sums(Blackhole blackhole) {
        long sum = text.length();
        for (int i = 0; i < size * size; i++) {
            sum ^= sum << 13;
            sum ^= sum >>> 7;
            sum ^= sum << 17;
        }
        blackhole.consume(sum);
    }
}
