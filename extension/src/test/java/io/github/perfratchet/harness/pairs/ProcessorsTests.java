package io.github.perfratchet.harness.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProcessorsTests {

    @Test
    void theAllowedAreTold() {
        assertThat(Processors.allowed(List.of("Name:\tjava", "Cpus_allowed:\t8170", "Cpus_allowed_list:\t4-6,8,15")))
                .containsExactly(4, 5, 6, 8, 15);
    }

    @Test
    void aKernelThatDoesNotTellHasNone() {
        assertThat(Processors.allowed(List.of("Name:\tjava"))).isEmpty();
    }
}
