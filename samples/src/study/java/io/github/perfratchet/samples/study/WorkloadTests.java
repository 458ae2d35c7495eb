package io.github.perfratchet.samples.study;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.perfratchet.PerfTest;
import org.openjdk.jmh.infra.Blackhole;

/** Measures the workloads as a user of PerfRatchet does. */
class WorkloadTests {

    private final Workloads workloads = new Workloads();

    @PerfTest
    void arithmetic(Blackhole blackhole) {
        blackhole.consume(workloads.arithmetic());
    }

    @PerfTest
    void sorting(Blackhole blackhole) {
        blackhole.consume(workloads.sorting());
    }

    @PerfTest
    void lookups(Blackhole blackhole) {
        blackhole.consume(workloads.lookups());
    }

    @PerfTest
    void stringBuilding(Blackhole blackhole) {
        blackhole.consume(workloads.stringBuilding());
    }

    @PerfTest
    void regex(Blackhole blackhole) {
        blackhole.consume(workloads.regex());
    }

    @PerfTest
    void json(Blackhole blackhole) throws JsonProcessingException {
        blackhole.consume(workloads.json());
    }

    @PerfTest
    void bigInteger(Blackhole blackhole) {
        blackhole.consume(workloads.bigInteger());
    }

    @PerfTest
    void streams(Blackhole blackhole) {
        blackhole.consume(workloads.streams());
    }

    @PerfTest
    void concurrentMap(Blackhole blackhole) {
        blackhole.consume(workloads.concurrentMap());
    }

    @PerfTest
    void sha256(Blackhole blackhole) {
        blackhole.consume(workloads.sha256());
    }
}
