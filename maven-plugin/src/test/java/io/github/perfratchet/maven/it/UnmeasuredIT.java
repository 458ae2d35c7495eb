package io.github.perfratchet.maven.it;

import static io.github.perfratchet.maven.it.MavenRunAssert.assertThat;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Tests that the check names each {@code @PerfTest} that does not run, with the reason. */
class UnmeasuredIT {

    private static final String ODD = """
            import io.github.perfratchet.PerfTest;
            import org.junit.jupiter.api.Disabled;

            class OddTests {

                @PerfTest
                @Disabled
                void isDisabled() {}

                @PerfTest
                private void isPrivate() {}

                @PerfTest
                byte[] returnsLikeJmh() {
                    return new byte[100];
                }
            }
            """;

    private static final String BENCH = """
            import io.github.perfratchet.PerfTest;

            class HeaderBench {

                @PerfTest
                void makesAHeader() {
                    Checksum.header();
                }
            }
            """;

    @Test
    void eachTestThatWasNeitherMeasuredNorSkippedIsNamed(@ItProject("measured") TestProject project) {
        project.compiles("com.acme.OddTests", ODD);
        project.compiles("com.acme.HeaderBench", BENCH);

        MavenRun run = MavenRun.measuring(project);

        assertThat(run)
                .succeeded()
                .prints(
                        "[WARNING] 3 tests with @PerfTest were neither measured nor skipped:",
                        "  HeaderBench#makesAHeader is in a class that the name patterns of Surefire exclude",
                        "  OddTests#isPrivate is private",
                        "  OddTests#returnsLikeJmh returns byte[]",
                        "Give the result to a Blackhole parameter")
                .doesNotPrint("isDisabled");
        Assertions.assertThat(project.file("target/perfratchet/check.json"))
                .content()
                .contains("\"test\": \"com.acme.OddTests#isPrivate()\"", "\"reason\": \"returns byte[]\"");
        assertThat(MavenRun.measuring(project, "-Dtest=ChecksumTests#sums"))
                .succeeded()
                .doesNotPrint("neither measured nor skipped");
        assertThat(MavenRun.measuring(project, "-Dperfratchet.failOnMissing"))
                .failedTheBuild()
                .prints("[ERROR]   OddTests#isPrivate is private");
    }

    @Test
    void whatRunsOnceOnPurposeIsNotMissed(@ItProject("measured") TestProject project) {
        project.compiles("com.acme.OddTests", ODD);

        assertThat(MavenRun.of(project, "verify", "-Dperfratchet.mode=once"))
                .succeeded()
                .prints("[INFO] Nothing was measured: perfratchet.mode is \"once\".")
                .doesNotPrint("neither measured nor skipped");
    }

    @Test
    void withoutTheEngineOfJupiterNothingRunsAndTheCheckSaysSo(@ItProject("measured") TestProject project) {
        project.replace("pom.xml", """
                      <groupId>org.junit.jupiter</groupId>
                      <artifactId>junit-jupiter</artifactId>
                """, """
                      <groupId>junit</groupId>
                      <artifactId>junit</artifactId>
                      <version>4.13.2</version>
                """);
        project.compiles("com.acme.PlainTest", """
                public class PlainTest {
                    @org.junit.Test
                    public void works() {}
                }
                """);

        assertThat(MavenRun.of(project, "verify"))
                .succeeded()
                .prints(
                        "Tests run: 1,",
                        "[WARNING] Nothing was measured: no @PerfTest ran.",
                        "  ChecksumTests#sums needs JUnit Jupiter, but its engine is not on the class path of the tests",
                        "org.junit.vintage:junit-vintage-engine");
    }
}
