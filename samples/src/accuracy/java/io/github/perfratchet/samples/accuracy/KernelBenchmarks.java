package io.github.perfratchet.samples.accuracy;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The kernels as a user of JMH measures them. */
@State(Scope.Thread)
public class KernelBenchmarks {

    private final Kernels kernels = new Kernels();

    /** Made by JMH. */
    public KernelBenchmarks() {}

    @Benchmark
    public long arithmetic() {
        return kernels.arithmetic();
    }

    @Benchmark
    public double logarithms() {
        return kernels.logarithms();
    }

    @Benchmark
    public int arraySum() {
        return kernels.arraySum();
    }

    @Benchmark
    public String stringBuilding() {
        return kernels.stringBuilding();
    }

    @Benchmark
    public int[] sort() {
        return kernels.sort();
    }

    @Benchmark
    public int mapLookups() {
        return kernels.mapLookups();
    }

    @Benchmark
    public boolean regexMatch() {
        return kernels.regexMatch();
    }

    @Benchmark
    public byte[] sha256() {
        return kernels.sha256();
    }
}
