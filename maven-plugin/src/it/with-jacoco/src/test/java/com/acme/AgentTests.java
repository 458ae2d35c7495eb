package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.perfratchet.PerfTest;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

class AgentTests {

    private static final long AGENTS = ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
            .filter(argument -> argument.startsWith("-javaagent"))
            .count();

    @Test
    void coverageIsRecordedInTheTestsOwnJvm() {
        assertNotEquals(0, AGENTS);
    }

    @PerfTest
    void noAgentDistortsWhatIsMeasured() {
        assertEquals(0, AGENTS);
    }
}
