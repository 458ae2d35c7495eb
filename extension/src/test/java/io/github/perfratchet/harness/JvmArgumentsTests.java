package io.github.perfratchet.harness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfratchet.trial.Sampling;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class JvmArgumentsTests {

    @Test
    void agentsStayBehindAndTheRestComesAlong() {
        List<String> arguments = forFork(
                List.of(
                        "-javaagent:/repository/org.jacoco.agent.jar=destfile=jacoco.exec",
                        "-agentlib:jdwp=transport=dt_socket,server=y",
                        "-agentpath:/opt/profiler.so",
                        "-Dkept=yes",
                        "--add-opens=java.base/java.lang=ALL-UNNAMED"),
                List.of());

        assertThat(arguments)
                .contains("-Dkept=yes", "--add-opens=java.base/java.lang=ALL-UNNAMED")
                .noneMatch(argument -> argument.startsWith("-javaagent"))
                .noneMatch(argument -> argument.startsWith("-agent"));
    }

    @Test
    void theHeapIsFixedAndTouchedUnlessTheUserSetsOne() {
        assertThat(forFork(List.of(), List.of())).contains("-Xms512m", "-Xmx512m", "-XX:+AlwaysPreTouch");
        assertThat(forFork(List.of("-Xmx2g"), List.of())).contains("-Xmx2g").doesNotContain("-Xmx512m", "-Xms512m");
        assertThat(forFork(List.of(), List.of("-XX:MaxRAMPercentage=50"))).doesNotContain("-Xmx512m", "-Xms512m");
    }

    @Test
    void aForkOfAPairCompilesInTheForegroundUnlessTheTestSaysOtherwise() {
        Sampling sampling = new Sampling(
                1, 1, Duration.ofMillis(1), null, 1, List.of("-XX:+BackgroundCompilation"), Duration.ofMinutes(1));

        assertThat(JvmArguments.forFork(List.of(), sampling, true, Path.of("folder")))
                .containsSubsequence("-XX:-BackgroundCompilation", "-XX:+BackgroundCompilation");
        assertThat(forFork(List.of(), List.of())).doesNotContain("-XX:-BackgroundCompilation");
    }

    @Test
    void aForkOfAPairDoesNotWaitForTheCompilerToOptimizeTheStartOfJUnit() {
        Sampling sampling = new Sampling(1, 1, Duration.ofMillis(1), null, 1, List.of(), Duration.ofMinutes(1));
        String later = "-XX:CompileCommand=CompileThresholdScaling,java/lang/invoke/MethodType.*,20.0";

        assertThat(JvmArguments.forFork(List.of(), sampling, true, Path.of("folder")))
                .containsSubsequence("-XX:CompileCommand=quiet", later);
        assertThat(forFork(List.of(), List.of())).doesNotContain(later);
    }

    @Test
    void whatJUnitStartsWithIsCompiledAsTheTestCallsIt() {
        Sampling sampling = new Sampling(1, 1, Duration.ofMillis(1), null, 1, List.of(), Duration.ofMinutes(1));
        String later = "-XX:CompileCommand=CompileThresholdScaling,java/lang/AbstractStringBuilder.*,10.0";

        assertThat(JvmArguments.forFork(List.of(), sampling, true, Path.of("folder")))
                .contains(later);
        assertThat(forFork(List.of(), List.of())).doesNotContain(later);
    }

    @Test
    void argumentsOfTheTestComeLastSoThatTheyWin() {
        assertThat(forFork(List.of("-Xss1m"), List.of("-Xss2m"))).containsSubsequence("-Xss1m", "-Xss2m");
    }

    private static List<String> forFork(List<String> inherited, List<String> ofTheTest) {
        Sampling sampling = new Sampling(1, 1, Duration.ofMillis(1), null, 1, ofTheTest, Duration.ofMinutes(1));
        return JvmArguments.forFork(inherited, sampling, false, Path.of("folder"));
    }
}
