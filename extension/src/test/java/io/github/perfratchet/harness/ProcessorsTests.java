package io.github.perfratchet.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProcessorsTests {

    @Test
    void theFirstOfTheAllowedIsTold() {
        assertThat(Processors.first(List.of("Name:\tjava", "Cpus_allowed:\tff0", "Cpus_allowed_list:\t4-11,15")))
                .isEqualTo(4);
    }

    @Test
    void aKernelThatDoesNotTellHasNone() {
        assertThat(Processors.first(List.of("Name:\tjava"))).isNull();
    }
}
