package com.acme;

import io.github.perfratchet.MaxRegression;
import io.github.perfratchet.PerfTest;
import org.openjdk.jmh.infra.Blackhole;

// A busy machine must not fail the tests of PerfRatchet, so these tests allow what no project should.
@MaxRegression("60%")
class ChecksumTests {

    private final byte[] data = new byte[4096];

    @PerfTest
    void sums(Blackhole blackhole) {
        blackhole.consume(Checksum.of(data));
    }

    @PerfTest
    void makesAHeader(Blackhole blackhole) {
        blackhole.consume(Checksum.header());
    }
}
