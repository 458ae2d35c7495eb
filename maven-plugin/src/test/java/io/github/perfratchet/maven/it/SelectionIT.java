package io.github.perfratchet.maven.it;

import static io.github.perfratchet.maven.it.MavenRunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tests the selection of performance tests by their tag. */
class SelectionIT {

    private static final String MAKES_A_HEADER = "com.acme.ChecksumTests#makesAHeader";
    private static final String CHECKSUM = "src/main/java/com/acme/Checksum.java";

    @Test
    void surefireLeavesThemOutOrRunsThemAloneByTheirTag(@ItProject("measured") TestProject project) {

        assertThat(MavenRun.measuring(project, "-DexcludedGroups=perf"))
                .succeeded()
                .prints("[INFO] Nothing was measured: the selection of tests (test, it.test, groups, excludedGroups,"
                        + " skips)");

        assertThat(MavenRun.measuring(project, "-Dgroups=perf")).succeeded().prints("Tests run: 2,");
        assertThat(project.verdicts()).hasSize(2).allMatch(verdict -> verdict.endsWith(" NEW"));
    }

    @Test
    void whatFailsafeMeasuresIsGatedLikewise(@ItProject("failsafe") TestProject project) {

        MavenRun first = MavenRun.measuring(project);
        assertThat(first).succeeded();
        assertThat(first.output().indexOf("measured 1 test"))
                .as("where it is measured: after the unit tests")
                .isGreaterThan(first.output().indexOf("failsafe"));
        assertThat(project.verdicts()).containsExactly(MAKES_A_HEADER + " NEW");
        assertThat(MavenRun.of(project, "perfratchet:update")).succeeded();

        project.replace(CHECKSUM, "HEADER_BYTES = 1008;", "HEADER_BYTES = 2032;");
        project.replace("src/test/java/com/acme/ChecksumTests.java", "assertEquals(1008,", "assertEquals(2032,");
        assertThat(MavenRun.measuring(project))
                .failedTheBuild()
                .prints("REGRESSED  ChecksumTests#makesAHeader:", "alloc 1,024 B -> 2,048 B per operation");

        project.replace("src/test/java/com/acme/ChecksumTests.java", "\"1 MiB\"", "\"1 KiB\"");
        assertThat(MavenRun.measuring(project))
                .failedTheBuild()
                .prints("exceeds its budget: an operation may take at most 1,024 B (@MaxAllocation)");
    }
}
