package io.github.perfratchet.samples.accuracy;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Measures the kernels as a user of JMH does. */
@State(Scope.Thread)
public class KernelBenchmarks {

    private final Kernels kernels = new Kernels();
    private final LibraryKernels library = new LibraryKernels();

    /** JMH calls this constructor. */
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
    public int lookups() {
        return kernels.lookups();
    }

    @Benchmark
    public int hash() {
        return kernels.hash();
    }

    @Benchmark
    public double polynomial() {
        return kernels.polynomial();
    }

    @Benchmark
    public double[] matrixProduct() {
        return kernels.matrixProduct();
    }

    @Benchmark
    public String stringBuilding() {
        return library.stringBuilding();
    }

    @Benchmark
    public int[] sort() {
        return library.sort();
    }

    @Benchmark
    public int mapLookups() {
        return library.mapLookups();
    }

    @Benchmark
    public boolean regexMatch() {
        return library.regexMatch();
    }

    @Benchmark
    public byte[] sha256() {
        return kernels.sha256();
    }
}
