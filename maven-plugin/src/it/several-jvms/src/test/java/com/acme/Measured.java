package com.acme;

import io.github.perfratchet.PerfTest;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.openjdk.jmh.infra.Blackhole;

abstract class Measured {

    private long start;
    private int calls;

    @BeforeEach
    void begin() throws IOException {
        start = System.currentTimeMillis();
        if (Events.isFork()) {
            Events.measuring();
        }
    }

    @PerfTest
    void one(Blackhole blackhole) {
        blackhole.consume(calls++);
    }

    @PerfTest
    void two(Blackhole blackhole) {
        blackhole.consume(calls++);
    }

    /** Only in a fork it has been called at all. */
    @AfterEach
    void end() throws IOException {
        if (calls > 0) {
            Events.add("measured", start);
        }
    }
}
