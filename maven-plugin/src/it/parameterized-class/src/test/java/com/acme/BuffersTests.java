package com.acme;

import io.github.perfratchet.ParameterizedPerfTest;
import io.github.perfratchet.PerfTest;
import io.github.perfratchet.Size;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;
import org.openjdk.jmh.infra.Blackhole;

@ParameterizedClass
@ValueSource(ints = {1_000, 4_000, 16_000})
class BuffersTests {

    @Parameter
    @Size
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
