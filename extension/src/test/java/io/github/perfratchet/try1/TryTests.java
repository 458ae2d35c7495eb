package io.github.perfratchet.try1;

import io.github.perfratchet.*;
import java.util.concurrent.*;
import java.util.stream.*;
import org.junit.jupiter.api.*;
import org.openjdk.jmh.infra.Blackhole;

class TryTests {
    double x = 42.5;

    @BeforeEach
    void before() {
        x = 17.5;
    }

    @PerfTest(forks = 2)
    void empty() {}

    @PerfTest(forks = 2)
    void log(Blackhole b) {
        b.consume(Math.log(x));
    }

    @PerfTest(forks = 2)
    void bytes(Blackhole b) {
        b.consume(new byte[1008]);
    }

    @PerfTest(forks = 1)
    void par(Blackhole b) {
        b.consume(IntStream.range(0, 2_000_000)
                .parallel()
                .mapToLong(i -> (i * 31L) ^ (i >> 3))
                .sum());
    }

    @PerfTest(forks = 1)
    void threads(Blackhole b) throws Exception {
        Thread t = new Thread(() -> {
            b.consume(new byte[100000]);
            long s = 0;
            for (int i = 0; i < 5000000; i++) s += (s ^ i) * 31;
            b.consume(s);
        });
        t.start();
        t.join();
    }

    @PerfTest(forks = 1)
    void sleep() throws Exception {
        Thread.sleep(120);
    }

    @PerfTest(forks = 1)
    void fix(Benchmark bm) throws Exception {
        Assertions.assertEquals(
                5, bm.measure(() -> Integer.toString((int) (x * 1000)).length()));
    }

    @PerfTest(forks = 0)
    void inJvm(Blackhole b) {
        b.consume(Math.log(x));
    }

    @PerfTest(forks = 1, threads = 2)
    void two(Blackhole b) {
        b.consume(new byte[1008]);
    }

    @PerfTest(forks = 1)
    void fails() {
        throw new UnsupportedOperationException("no way");
    }

    @PerfTest(forks = 1)
    void exits() {
        System.exit(0);
    }
}
