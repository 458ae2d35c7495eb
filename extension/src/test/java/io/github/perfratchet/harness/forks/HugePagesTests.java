package io.github.perfratchet.harness.forks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HugePagesTests {

    @ParameterizedTest
    @CsvSource({"[always] madvise never, true", "always [madvise] never, true", "always madvise [never], false"})
    void areOfferedUnlessTheKernelNeverGivesThem(String enabled, boolean offered) {
        assertThat(HugePages.areOffered(enabled)).isEqualTo(offered);
    }
}
