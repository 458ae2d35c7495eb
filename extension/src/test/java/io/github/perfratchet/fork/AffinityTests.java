package io.github.perfratchet.fork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class AffinityTests {

    private static String allowed(Path status) throws IOException {
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("Cpus_allowed_list:"))
                .findFirst()
                .orElseThrow()
                .replaceAll("\\D*(\\d.*)", "$1");
    }

    @Test
    void bindsTheCurrentThreadAndNoOther() throws Exception {
        Path own = Path.of("/proc/self/status");
        assumeThat(own).exists();
        String before = allowed(own);
        int first = Integer.parseInt(before.replaceAll("\\D.*", ""));
        List<String> bound = Collections.synchronizedList(new ArrayList<>());
        Thread thread = new Thread(() -> {
            try {
                if (Affinity.bindCurrentThread(first)) {
                    bound.add(allowed(Path.of("/proc/thread-self/status")));
                }
            } catch (IOException e) {
                bound.add(e.toString());
            }
        });
        thread.start();
        thread.join();

        assumeThat(bound).as("taskset is installed").isNotEmpty();
        assertThat(bound).containsExactly(Integer.toString(first));
        assertThat(allowed(own)).isEqualTo(before);
    }
}
