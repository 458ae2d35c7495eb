package io.github.perfratchet.samples.accuracy;

import io.github.perfratchet.PerfTest;
import org.openjdk.jmh.infra.Blackhole;

/** The kernels as a user of PerfRatchet measures them. */
class KernelTests {

    private final Kernels kernels = new Kernels();

    @PerfTest
    void arithmetic(Blackhole blackhole) {
        blackhole.consume(kernels.arithmetic());
    }

    @PerfTest
    void logarithms(Blackhole blackhole) {
        blackhole.consume(kernels.logarithms());
    }

    @PerfTest
    void arraySum(Blackhole blackhole) {
        blackhole.consume(kernels.arraySum());
    }

    @PerfTest
    void stringBuilding(Blackhole blackhole) {
        blackhole.consume(kernels.stringBuilding());
    }

    @PerfTest
    void sort(Blackhole blackhole) {
        blackhole.consume(kernels.sort());
    }

    @PerfTest
    void mapLookups(Blackhole blackhole) {
        blackhole.consume(kernels.mapLookups());
    }

    @PerfTest
    void regexMatch(Blackhole blackhole) {
        blackhole.consume(kernels.regexMatch());
    }

    @PerfTest
    void sha256(Blackhole blackhole) {
        blackhole.consume(kernels.sha256());
    }
}
