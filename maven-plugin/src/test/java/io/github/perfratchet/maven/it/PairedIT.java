package io.github.perfratchet.maven.it;

import static io.github.perfratchet.maven.it.MavenRunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Really measures tests in pairs of forks, against a git revision. */
@Tag("alone") // it measures
class PairedIT {

    private static final String CHECKSUM = "src/main/java/com/acme/Checksum.java";
    private static final String SUMS = "com.acme.ChecksumTests#sums";
    private static final String MAKES_A_HEADER = "com.acme.ChecksumTests#makesAHeader";

    @Test
    void whatGotSlowerThanTheRevisionFailsTheBuild(@ItProject("measured") TestProject project) {
        GitCheckout checkout = GitCheckout.of(project);
        project.replace(CHECKSUM, "ROUNDS = 1;", "ROUNDS = 100;");
        List<String> before = checkout.state();

        assertThat(verify(project, "HEAD", "-Dtest=ChecksumTests#sums"))
                .failedTheBuild()
                .prints(
                        "compared with HEAD (",
                        "REGRESSED  ChecksumTests#sums: cpu",
                        "Fix the code. If it is meant to be slower, merge it knowingly")
                .doesNotPrint("perfratchet:update");
        assertThat(project.verdicts()).containsExactly(SUMS + " REGRESSED");
        assertThat(checkout.state()).isEqualTo(before);

        assertThat(MavenRun.of(project, "perfratchet:update"))
                .failedTheBuild()
                .prints("was measured against HEAD", "Measure again with mvn verify, without perfratchet.against");
        assertThat(MavenRun.of(project, "perfratchet:update", "-Dperfratchet.force"))
                .failedTheBuild()
                .prints("cannot be a baseline");
    }

    @Test
    void aTestOfWhatTheRevisionLacksIsNewAndTheMethodNamed(@ItProject("measured") TestProject project) {
        GitCheckout.of(project);
        project.replace(CHECKSUM, "byte[] header()", "byte[] newHeader()");
        project.replace("src/test/java/com/acme/ChecksumTests.java", "Checksum.header()", "Checksum.newHeader()");

        assertThat(verify(project, "HEAD")).succeeded().prints("it lacks byte[] com.acme.Checksum.newHeader()");
        assertThat(project.verdicts()).containsExactlyInAnyOrder(SUMS + " UNCHANGED", MAKES_A_HEADER + " NEW");
    }

    @Test
    void aKeyThatDoesNotReachTheTestsIsAnError(@ItProject("measured") TestProject project) {
        GitCheckout.of(project);
        project.replace(
                "pom.xml",
                "  <build>",
                "  <properties><perfratchet.against>HEAD</perfratchet.against></properties>\n  <build>");

        assertThat(MavenRun.of(
                        project,
                        Stream.concat(quick(), Stream.of("-Dperfratchet.forks=0"))
                                .toArray(String[]::new)))
                .couldNotRun()
                .prints("perfratchet.against is \"HEAD\", but", "was measured without a base");
    }

    private static MavenRun verify(TestProject project, String base, String... words) {
        return MavenRun.of(
                project,
                Stream.concat(Stream.concat(quick(), Stream.of("-Dperfratchet.against=" + base)), Stream.of(words))
                        .toArray(String[]::new));
    }

    /** Measures only for a moment, because these tests check the process and not the accuracy. */
    private static Stream<String> quick() {
        return Stream.of(
                "verify",
                "-Dperfratchet.forks=1",
                "-Dperfratchet.iterations=20",
                "-Dperfratchet.iterationTime=5ms",
                "-Dperfratchet.warmup=200ms");
    }
}
