package com.acme;

import io.github.perfratchet.PerfTest;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInfo;
import org.openjdk.jmh.infra.Blackhole;

class FlakyTests {

    private static final Path FAILED = Path.of("target/failed");

    @BeforeEach
    void failsOnce(TestInfo test) throws Exception {
        if (test.getDisplayName().startsWith("flaky") && !Files.exists(FAILED)) {
            Files.createFile(FAILED);
            throw new IllegalStateException("the first time");
        }
    }

    @PerfTest
    void flaky(Blackhole blackhole) {
        blackhole.consume(new byte[100]);
    }

    @PerfTest
    void good(Blackhole blackhole) {
        blackhole.consume(new byte[200]);
    }

    @PerfTest
    @Tag("thorough")
    void thorough(Blackhole blackhole) {
        blackhole.consume(new byte[300]);
    }
}
