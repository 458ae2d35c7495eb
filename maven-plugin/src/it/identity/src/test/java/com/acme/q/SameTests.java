package com.acme.q;

import io.github.perfratchet.PerfTest;
import org.openjdk.jmh.infra.Blackhole;

class SameTests {

    @PerfTest
    void work(Blackhole blackhole) {
        blackhole.consume(new byte[1000]);
    }
}
