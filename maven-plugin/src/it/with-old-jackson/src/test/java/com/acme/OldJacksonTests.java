package com.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.json.PackageVersion;
import io.github.perfratchet.PerfTest;
import org.junit.jupiter.api.Test;

class OldJacksonTests {

    @Test
    void theProjectsOwnJacksonWins() {
        assertEquals("@jackson.oldest.version@", PackageVersion.VERSION.toString());
    }

    @PerfTest
    void isMeasuredAllTheSame() {}
}
