package io.github.perfratchet.maven.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TestExecutionTests {

    @Test
    void surefireAndFailsafeRunClassesByTheirOwnPatterns() {
        TestExecution surefire = execution("Surefire", List.of(), List.of());
        TestExecution failsafe = execution("Failsafe", List.of(), List.of());

        assertThat(List.of("com.acme.ParserTests", "TestParser", "com.acme.ParserTest", "ParserTestCase"))
                .allMatch(surefire::takes)
                .noneMatch(failsafe::takes);
        assertThat(List.of("com.acme.ParserBench", "ParserIT")).noneMatch(surefire::takes);
        assertThat(failsafe.takes("com.acme.ParserIT")).isTrue();
    }

    @Test
    void thePomsPatternsTakeTheirPlace() {
        TestExecution execution = execution("Surefire", List.of("**/*Bench.java", "com/acme/*"), List.of("**/Slow?*"));

        assertThat(execution.takes("org.x.ParserBench")).isTrue();
        assertThat(execution.takes("com.acme.Parser")).isTrue();
        assertThat(execution.takes("com.acme.deep.Parser")).isFalse();
        assertThat(execution.takes("com.acme.SlowParser")).isFalse();
        assertThat(execution.takes("org.x.ParserTests")).isFalse();
    }

    @Test
    void aPatternThatIsNoPlainOneMayTakeAnything() {
        assertThat(execution("Surefire", List.of("%regex[.*Bench.*]"), List.of())
                        .takes("com.acme.Any"))
                .isTrue();
    }

    @Test
    void tagsThatMeanAllPerformanceTestsLeaveNoneOut() {
        assertThat(tagged(null, null).takesPerfTests()).isTrue();
        assertThat(tagged("perf", null).takesPerfTests()).isTrue();
        assertThat(tagged("slow", null).takesPerfTests()).isFalse();
        assertThat(tagged(null, "perf").takesPerfTests()).isFalse();
    }

    private static TestExecution execution(String plugin, List<String> includes, List<String> excludes) {
        return new TestExecution(
                plugin, "3.5.4", false, null, null, includes, excludes, false, Path.of("target", "reports"));
    }

    private static TestExecution tagged(@Nullable String groups, @Nullable String excludedGroups) {
        return new TestExecution(
                "Surefire",
                "3.5.4",
                false,
                groups,
                excludedGroups,
                List.of(),
                List.of(),
                false,
                Path.of("target", "reports"));
    }
}
