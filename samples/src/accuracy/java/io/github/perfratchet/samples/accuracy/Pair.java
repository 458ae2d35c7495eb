package io.github.perfratchet.samples.accuracy;

/**
 * Two forks that were measured one right after the other.
 *
 * @param kernel what was measured
 * @param round which pair of this kernel it is, from 0
 * @param perfTest what PerfRatchet measured
 * @param jmh what plain JMH measured
 */
record Pair(String kernel, int round, Sample perfTest, Sample jmh) {

    double cpuRatio() {
        return perfTest.cpuNanos() / jmh.cpuNanos();
    }

    double wallRatio() {
        return perfTest.wallNanos() / jmh.wallNanos();
    }
}
