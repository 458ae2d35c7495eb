package com.acme;

import io.github.perfratchet.ParameterizedPerfTest;
import io.github.perfratchet.PerfTest;
import io.github.perfratchet.InputSize;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openjdk.jmh.infra.Blackhole;

@ParameterizedClass
@MethodSource("sizes")
class BuffersTests {

    /** In a fork in another order, as the elements of a set would be by chance. */
    static IntStream sizes() {
        boolean isFork = System.getProperty("perfratchet.fork") != null;
        return isFork ? IntStream.of(16_000, 4_000, 1_000) : IntStream.of(1_000, 4_000, 16_000);
    }

    @Parameter
    @InputSize
    int bytes;

    @PerfTest
    void allocates(Blackhole blackhole) {
        blackhole.consume(new byte[bytes]);
    }

    @Nested
    class InnerTests {

        @ParameterizedPerfTest
        @ValueSource(ints = {1, 2})
        void allocatesMore(int times, Blackhole blackhole) {
            blackhole.consume(new byte[bytes * times]);
        }
    }
}
