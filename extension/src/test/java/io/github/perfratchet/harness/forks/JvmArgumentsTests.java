package io.github.perfratchet.harness.forks;

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
        assertThat(inPair("-XX:+BackgroundCompilation"))
                .containsSubsequence("-XX:-BackgroundCompilation", "-XX:+BackgroundCompilation");
        assertThat(forFork(List.of(), List.of())).doesNotContain("-XX:-BackgroundCompilation");
    }

    @Test
    void aForkOfAPairDoesNotWaitForTheCompilerToOptimizeTheStartOfJUnit() {
        String later = "-XX:CompileCommand=CompileThresholdScaling,java/lang/invoke/MethodType.*,20.0";

        assertThat(inPair()).containsSubsequence("-XX:CompileCommand=quiet", later);
        assertThat(forFork(List.of(), List.of())).doesNotContain(later);
    }

    @Test
    void theLoopsThatCallTheOperationAreCompiledSoon() throws Exception {
        for (String methods : JvmArguments.CALL_THE_OPERATION) {
            String soon = "-XX:CompileCommand=CompileThresholdScaling," + methods + ",0.06";
            assertThat(forFork(List.of(), List.of())).containsSubsequence("-XX:CompileCommand=quiet", soon);
            assertThat(inPair()).containsSubsequence("-XX:CompileCommand=quiet", soon);
            String[] classAndMethod = methods.replace('/', '.').split("\\.(?=[^.]*$)", 2);
            assertThat(Class.forName(classAndMethod[0]).getDeclaredMethods())
                    .anyMatch(method -> classAndMethod[1].equals("*") || classAndMethod[1].equals(method.getName()));
        }
    }

    @Test
    void whatJUnitStartsWithIsCompiledAsTheTestCallsIt() {
        String later = "-XX:CompileCommand=CompileThresholdScaling,java/lang/AbstractStringBuilder.*,10.0";

        assertThat(inPair()).contains(later);
        assertThat(forFork(List.of(), List.of())).doesNotContain(later);
    }

    @Test
    void aForkOfAPairAsksForHugePagesWhereThereAreAnyUnlessTheTestSaysHowLargeItsPagesAre() {
        String huge = "-XX:+UseTransparentHugePages";

        assertThat(inPair("-XX:-UseTransparentHugePages")).containsSubsequence(huge, "-XX:-UseTransparentHugePages");
        assertThat(inPair(false)).doesNotContain(huge);
        assertThat(inPair("-XX:+UseLargePages")).doesNotContain(huge);
        assertThat(forFork(List.of(), List.of())).doesNotContain(huge);
    }

    @Test
    void argumentsOfTheTestComeLastSoThatTheyWin() {
        assertThat(forFork(List.of("-Xss1m"), List.of("-Xss2m"))).containsSubsequence("-Xss1m", "-Xss2m");
    }

    private static List<String> forFork(List<String> inherited, List<String> ofTheTest) {
        return JvmArguments.forFork(inherited, sampling(ofTheTest), false, true, Path.of("folder"));
    }

    private static List<String> inPair(String... ofTheTest) {
        return inPair(true, ofTheTest);
    }

    private static List<String> inPair(boolean hugePages, String... ofTheTest) {
        return JvmArguments.forFork(List.of(), sampling(List.of(ofTheTest)), true, hugePages, Path.of("folder"));
    }

    private static Sampling sampling(List<String> jvmArgs) {
        return new Sampling(1, 1, Duration.ofMillis(1), null, 1, jvmArgs, Duration.ofMinutes(1));
    }
}
