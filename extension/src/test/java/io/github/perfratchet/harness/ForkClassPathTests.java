package io.github.perfratchet.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import org.junit.jupiter.api.Test;

class ForkClassPathTests {

    @Test
    void hasTheLauncherThatSurefireHides() {
        String hidden = "classes" + File.pathSeparator + "test-classes";

        assertThat(ForkClassPath.of(hidden).split(File.pathSeparator))
                .startsWith("classes", "test-classes")
                .anyMatch(entry -> entry.contains("junit-platform-launcher"))
                .anyMatch(entry -> entry.contains("junit-platform-engine"))
                .anyMatch(entry -> entry.contains("junit-jupiter-engine"));
    }

    @Test
    void namesNothingTwice() {
        String whole = ForkClassPath.of("classes");

        assertThat(ForkClassPath.of(whole)).isEqualTo(whole);
    }
}
