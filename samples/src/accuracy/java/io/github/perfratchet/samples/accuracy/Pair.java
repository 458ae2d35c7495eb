package io.github.perfratchet.samples.accuracy;

/**
 * Two forks that were measured one right after the other.
 *
 * @param kernel the name of the kernel
 * @param round the index of this pair among the pairs of the kernel, from 0
 * @param perfTest the times that PerfRatchet measured
 * @param jmh the times that plain JMH measured
 */
record Pair(String kernel, int round, Sample perfTest, Sample jmh) {

    double cpuRatio() {
        return perfTest.cpuNanos() / jmh.cpuNanos();
    }

    double wallRatio() {
        return perfTest.wallNanos() / jmh.wallNanos();
    }
}
