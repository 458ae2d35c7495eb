package com.acme;

import io.github.perfratchet.PerfTest;
import org.junit.jupiter.api.Nested;
import org.openjdk.jmh.infra.Blackhole;

abstract class Contract {

    abstract int size();

    @Nested
    class Reading {

        @PerfTest
        void reads(Blackhole blackhole) {
            blackhole.consume(new byte[size()]);
        }
    }
}
