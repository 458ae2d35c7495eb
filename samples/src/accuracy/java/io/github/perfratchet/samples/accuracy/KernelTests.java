package io.github.perfratchet.samples.accuracy;

import io.github.perfratchet.PerfTest;
import org.openjdk.jmh.infra.Blackhole;

/** Measures the kernels as a user of PerfRatchet does. */
class KernelTests {

    private final Kernels kernels = new Kernels();
    private final LibraryKernels library = new LibraryKernels();

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
    void lookups(Blackhole blackhole) {
        blackhole.consume(kernels.lookups());
    }

    @PerfTest
    void hash(Blackhole blackhole) {
        blackhole.consume(kernels.hash());
    }

    @PerfTest
    void polynomial(Blackhole blackhole) {
        blackhole.consume(kernels.polynomial());
    }

    @PerfTest
    void matrixProduct(Blackhole blackhole) {
        blackhole.consume(kernels.matrixProduct());
    }

    @PerfTest
    void stringBuilding(Blackhole blackhole) {
        blackhole.consume(library.stringBuilding());
    }

    @PerfTest
    void sort(Blackhole blackhole) {
        blackhole.consume(library.sort());
    }

    @PerfTest
    void mapLookups(Blackhole blackhole) {
        blackhole.consume(library.mapLookups());
    }

    @PerfTest
    void regexMatch(Blackhole blackhole) {
        blackhole.consume(library.regexMatch());
    }

    @PerfTest
    void sha256(Blackhole blackhole) {
        blackhole.consume(kernels.sha256());
    }
}
