package io.github.perfratchet.maven.it;

import static io.github.perfratchet.maven.it.MavenRunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.perfratchet.baseline.store.ResultsFolder;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the tests of a build may run on and beside. */
class SurroundingsIT {

    private static final String SUMS = "com.acme.ChecksumTests#sums";
    private static final String MAKES_A_HEADER = "com.acme.ChecksumTests#makesAHeader";

    @Test
    void aRunThatDoesNotMeasureSaysSo(TestInfo test) {
        TestProject project = TestProject.copy("measured", test);

        assertThat(verify(project, "-Dperfratchet.mode=once"))
                .succeeded()
                .prints("Nothing was measured: perfratchet.mode is \"once\".");
    }

    @ParameterizedTest
    @CsvSource({"17, newest", "25, newer"})
    void runsOnEveryJdkAndWithEveryJunitThatIsSupported(int feature, String junit, TestInfo test) {
        Optional<Path> jdk = Jdks.find(feature);
        if (jdk.isEmpty()) {
            System.err.printf(
                    "NOT TESTED on JDK %1$d: install it beside the running JDK, or set -Dperfratchet.it.jdk%1$d=<folder>%n",
                    feature);
        }
        assumeThat(jdk).isPresent();
        TestProject project = TestProject.copy("measured", test);

        String version = TestProject.property("perfratchet.it.junit." + junit);
        assertThat(verify(project, jdk.orElseThrow(), "-Djunit.version=" + version))
                .succeeded();
        assertThat(project.verdicts()).containsExactlyInAnyOrder(SUMS + " NEW", MAKES_A_HEADER + " NEW");
        assertThat(new ResultsFolder(project.results()).readAll())
                .allSatisfy(results ->
                        assertThat(results.environment().jdkFeature()).isEqualTo(feature));
    }

    @Test
    void aCoverageAgentDoesNotDistortWhatIsMeasured(TestInfo test) {
        TestProject project = TestProject.copy("with-jacoco", test);

        assertThat(verify(project)).succeeded();
        assertThat(project.verdicts()).containsExactly("com.acme.AgentTests#noAgentDistortsWhatIsMeasured NEW");
        assertThat(project.file("target/jacoco.exec")).isNotEmptyFile();
    }

    @Test
    void getsAlongWithAnOldJackson(TestInfo test) {
        TestProject project = TestProject.copy("with-old-jackson", test);

        assertThat(verify(project)).succeeded();
        assertThat(project.verdicts()).containsExactly("com.acme.OldJacksonTests#isMeasuredAllTheSame NEW");
    }

    private static MavenRun verify(TestProject project, String... words) {
        return verify(project, Path.of(System.getProperty("java.home")), words);
    }

    /** Measures for a moment only: what is tested here is the way, and not the accuracy. */
    private static MavenRun verify(TestProject project, Path jdk, String... words) {
        Stream<String> quick = Stream.of(
                "verify",
                "-Dperfratchet.forks=1",
                "-Dperfratchet.iterations=5",
                "-Dperfratchet.iterationTime=20ms",
                "-Dperfratchet.warmup=200ms");
        return MavenRun.of(project, jdk, Stream.concat(quick, Stream.of(words)).toArray(String[]::new));
    }
}
