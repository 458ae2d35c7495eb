package io.github.perfratchet.maven.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BuildWithoutTestsTests {

    @Test
    void propertiesThatChooseTestsStayOutside() {
        Stream<String> properties = Stream.of(
                "perfratchet.against",
                "test",
                "it.test",
                "skipTests",
                "skipITs",
                "maven.test.skip",
                "surefire.forkCount",
                "groups",
                "revision",
                "testing.url",
                "maven.compiler.release");

        assertThat(properties.filter(BuildWithoutTests::isPassedOn))
                .containsExactly("revision", "testing.url", "maven.compiler.release");
    }
}
