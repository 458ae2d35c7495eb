package io.github.perfratchet.maven.it;

import static io.github.perfratchet.maven.it.MavenRunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.perfratchet.baseline.results.ResultsFolder;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests builds with other versions of the JDK, of JUnit and of Jackson, with a coverage agent, and without measuring. */
class SurroundingsIT {

    private static final String SUMS = "com.acme.ChecksumTests#sums";
    private static final String MAKES_A_HEADER = "com.acme.ChecksumTests#makesAHeader";

    @Test
    void aRunThatDoesNotMeasureSaysSo(@ItProject("measured") TestProject project) {

        assertThat(MavenRun.measuring(project, "-Dperfratchet.mode=once"))
                .succeeded()
                .prints("Nothing was measured: perfratchet.mode is \"once\".");
    }

    @ParameterizedTest
    @CsvSource({"17, newest", "25, newer"})
    void runsOnEveryJdkAndWithEveryJunitThatIsSupported(
            int feature, String junit, @ItProject("measured") TestProject project) {
        Optional<Path> jdk = Jdks.find(feature);
        if (jdk.isEmpty()) {
            System.err.printf(
                    "NOT TESTED on JDK %1$d: install it beside the running JDK, or set -Dperfratchet.it.jdk%1$d=<folder>%n",
                    feature);
        }
        assumeThat(jdk).isPresent();

        String version = TestProject.property("perfratchet.it.junit." + junit);
        assertThat(MavenRun.measuring(project, jdk.orElseThrow(), "-Djunit.version=" + version))
                .succeeded();
        assertThat(project.verdicts()).containsExactlyInAnyOrder(SUMS + " NEW", MAKES_A_HEADER + " NEW");
        assertThat(new ResultsFolder(project.results()).readAll())
                .allSatisfy(results ->
                        assertThat(results.environment().jdkFeature()).isEqualTo(feature));
    }

    @Test
    void aCoverageAgentDoesNotDistortWhatIsMeasured(@ItProject("with-jacoco") TestProject project) {

        assertThat(MavenRun.measuring(project)).succeeded();
        assertThat(project.verdicts()).containsExactly("com.acme.AgentTests#noAgentDistortsWhatIsMeasured NEW");
        assertThat(project.file("target/jacoco.exec")).isNotEmptyFile();
    }

    @Test
    void getsAlongWithAnOldJackson(@ItProject("with-old-jackson") TestProject project) {

        assertThat(MavenRun.measuring(project)).succeeded();
        assertThat(project.verdicts()).containsExactly("com.acme.OldJacksonTests#isMeasuredAllTheSame NEW");
    }
}
