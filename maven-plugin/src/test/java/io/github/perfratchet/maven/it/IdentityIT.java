package io.github.perfratchet.maven.it;

import static io.github.perfratchet.maven.it.MavenRunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The measured test, its name and the place of its results belong together. */
class IdentityIT {

    private static final String[] ALL = {
        "com.acme.ArrayTests$Reading#reads",
        "com.acme.FlakyTests#flaky",
        "com.acme.FlakyTests#good",
        "com.acme.FlakyTests#thorough",
        "com.acme.LinkedTests$Reading#reads",
        "com.acme.p.SameTests#work",
        "com.acme.q.SameTests#work"
    };

    private static MavenRun verify(TestProject project, String... words) {
        return MavenRun.measuring(
                project,
                Stream.concat(
                                Stream.of(
                                        "-Dperfratchet.forks=0",
                                        "-Dsurefire.rerunFailingTestsCount=2",
                                        // Only bytes decide, so that no verdict depends on how busy the machine is.
                                        "-Dperfratchet.maxRegression=10000%"),
                                Stream.of(words))
                        .toArray(String[]::new));
    }

    private static List<String> measured(TestProject project) {
        return project.verdicts().stream()
                .filter(verdict -> !verdict.endsWith(" MISSING"))
                .map(verdict -> verdict.substring(0, verdict.indexOf(' ')))
                .toList();
    }

    @Test
    void noRunOfAClassTakesThePlaceOfAnother(@ItProject("identity") TestProject project) {

        assertThat(verify(project)).succeeded();

        assertThat(project.verdicts())
                .containsExactlyInAnyOrder(Stream.of(ALL).map(id -> id + " NEW").toArray(String[]::new));
        assertThat(project.filesIn(project.results()))
                .extracting(Path::getFileName)
                .extracting(Path::toString)
                .contains("com.acme.FlakyTests.json", "com.acme.p.SameTests.json");

        assertThat(MavenRun.of(project, "perfratchet:update")).succeeded().prints("5 files written");
        assertThat(verify(project, "-Dtest=SameTests")).prints("5 MISSING");
        assertThat(MavenRun.of(project, "perfratchet:update", "-Dperfratchet.prune"))
                .succeeded()
                .prints("nothing to prune");
    }

    @Test
    void classesOfOneNameInTwoPackagesAndOverloadsAreToldApart(@ItProject("identity") TestProject project) {
        assertThat(verify(project, "-Dtest=SameTests")).succeeded().prints("com.acme.p.SameTests.work  ");
        assertThat(MavenRun.of(project, "perfratchet:update"))
                .succeeded()
                .prints("first baseline: com.acme.p.SameTests#work", "first baseline: com.acme.q.SameTests#work");

        project.replace("src/test/java/com/acme/q/SameTests.java", "[1000]", "[20_000]");
        String command = "perfratchet:update \"-Dperfratchet.tests=com.acme.q.SameTests#work\"";
        assertThat(verify(project, "-Dtest=SameTests"))
                .failedTheBuild()
                .prints("com.acme.q.SameTests\n", "REGRESSED  com.acme.q.SameTests#work: ", command);
        assertThat(MavenRun.of(project, "perfratchet:update", "-Dperfratchet.tests=com.acme.q.SameTests#work"))
                .succeeded()
                .prints("new baseline: com.acme.q.SameTests#work", "1 file written")
                .doesNotPrint("com.acme.p.SameTests");

        project.replace("src/test/java/com/acme/p/SameTests.java", "[1000]", "[20_000]");
        project.replace(
                "src/test/java/com/acme/p/SameTests.java",
                "    @PerfTest",
                "    @PerfTest\n    void work(org.junit.jupiter.api.TestInfo info) {}\n\n    @PerfTest");
        assertThat(verify(project, "-Dtest=SameTests"))
                .failedTheBuild()
                .prints("REGRESSED  com.acme.p.SameTests#work(Blackhole): ");
        assertThat(project.verdicts())
                .contains("com.acme.p.SameTests#work(TestInfo) NEW")
                .noneMatch(verdict -> verdict.endsWith(" MISSING"));
        assertThat(MavenRun.of(project, "perfratchet:update", "-Dperfratchet.tests=com.acme.p.*"))
                .succeeded()
                .prints(
                        "renamed in 1 environment: com.acme.p.SameTests#work",
                        "-> com.acme.p.SameTests#work(Blackhole)");
        assertThat(verify(project, "-Dtest=SameTests")).succeeded();
        assertThat(measured(project)).hasSize(3);
    }
}
