package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.perfratchet.MaxAllocation;
import io.github.perfratchet.PerfTest;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.infra.Blackhole;

class ChecksumTests {

    @Test
    void aHeaderHasItsLength() {
        assertEquals(1008, Checksum.header().length);
    }

    @PerfTest
    @MaxAllocation("1 MiB")
    void makesAHeader(Blackhole blackhole) {
        blackhole.consume(Checksum.header());
    }
}
