package io.github.perfratchet.maven.it;

import static io.github.perfratchet.maven.it.MavenRunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests the whole process, from a test that is really measured to the end of the build. */
@Tag("alone") // it measures
class MeasuredIT {

    private static final String TESTS = "src/test/java/com/acme/ChecksumTests.java";
    private static final String CHECKSUM = "src/main/java/com/acme/Checksum.java";

    /** Two forks are not enough. On a busy machine, their interval spans a factor of ten. */
    private static final String FORKS = "-Dperfratchet.forks=3";

    private static final String SUMS = "com.acme.ChecksumTests#sums";
    private static final String MAKES_A_HEADER = "com.acme.ChecksumTests#makesAHeader";

    @Test
    void aSlowedMethodAndANewAllocationFailTheBuildUntilAccepted(@ItProject("measured") TestProject project) {

        assertThat(MavenRun.measuring(project, FORKS)).succeeded().prints("2 benchmarks are NEW");
        assertThat(MavenRun.of(project, "perfratchet:update")).succeeded();

        project.replace(CHECKSUM, "ROUNDS = 1;", "ROUNDS = 100;");
        project.replace(CHECKSUM, "HEADER_BYTES = 1008;", "HEADER_BYTES = 2032;");
        assertThat(MavenRun.measuring(project, FORKS, "-Dperfratchet.maxRegression=p99:200%"))
                .failedTheBuild()
                .prints(
                        "REGRESSED  ChecksumTests#sums: cpu",
                        "p99",
                        "REGRESSED  ChecksumTests#makesAHeader:",
                        "alloc 1,024 B -> 2,048 B per operation");
        assertThat(project.verdicts()).containsExactlyInAnyOrder(SUMS + " REGRESSED", MAKES_A_HEADER + " REGRESSED");

        assertThat(MavenRun.of(project, "perfratchet:update")).succeeded();
        project.replace(
                TESTS, "    @PerfTest\n    void makesAHeader", "    @Disabled @PerfTest\n    void makesAHeader");
        project.replace(TESTS, "import org.openjdk", "import org.junit.jupiter.api.Disabled;\nimport org.openjdk");
        assertThat(MavenRun.measuring(project, FORKS)).succeeded();
        assertThat(project.verdicts())
                .hasSize(2)
                .contains(MAKES_A_HEADER + " MISSING")
                .doesNotContain(SUMS + " NEW");
        assertThat(MavenRun.of(project, "perfratchet:check", "-Dperfratchet.failOnMissing"))
                .failedTheBuild()
                .prints("MISSING    ChecksumTests#makesAHeader");
    }
}
