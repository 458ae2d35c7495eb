package io.github.perfratchet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests the content of the jar that is on the class path of a user. */
class JarTests {

    @Test
    void itsBenchmarkDoesNotShowUpInAUsersOwnJmhRuns() throws IOException {
        List<URL> lists = Collections.list(getClass().getClassLoader().getResources("META-INF/BenchmarkList"));

        assertThat(lists).noneMatch(url -> url.toString().contains("perfratchet"));
        assertThat(PerfTest.class.getResource("harness/forks/BenchmarkList")).isNotNull();
    }

    @Test
    void itDoesNotConfigureAUsersJUnit() throws IOException {
        assertThat(PerfTest.class.getClassLoader().getResource("junit-platform.properties"))
                .isNull();
    }
}
