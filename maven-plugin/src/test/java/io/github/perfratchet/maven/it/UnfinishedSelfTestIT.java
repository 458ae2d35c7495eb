package io.github.perfratchet.maven.it;

import static io.github.perfratchet.maven.it.MavenRunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfratchet.baseline.results.ResultsFolder;
import org.junit.jupiter.api.Test;

/** Tests self-tests that end before they have measured everything. */
class UnfinishedSelfTestIT {

    private static final String TESTS = "src/test/java/com/acme/ChecksumTests.java";

    @Test
    void aTestThatFailsIsNamedWithItsLogAndTheBuildsOwnResultsStay(@ItProject("measured") TestProject project) {
        Synthetic.resultsOf("com.acme.ChecksumTests").measured("sums", 100, 0).inResultsOf(project);
        project.replace(
                TESTS, "blackhole.consume(Checksum.header());", "throw new IllegalStateException(\"no header\");");

        assertThat(SelfTestIT.run(project, "-Dtest=ChecksumTests#makesAHeader"))
                .failedTheBuild()
                .prints(
                        "Run 1 of the self-test, unchanged, did not measure all tests:",
                        "ChecksumTests#makesAHeader: ",
                        "no header",
                        "1-plus-0/maven.log");
        assertThat(project.file("target/perfratchet/self-test/1-plus-0/maven.log"))
                .isNotEmptyFile();
        assertThat(project.file("target/perfratchet/self-test.json")).doesNotExist();
        assertThat(new ResultsFolder(project.results()).readAll())
                .singleElement()
                .satisfies(results -> assertThat(results.measurements()).hasSize(1));
    }

    @Test
    void withoutAMeasuredTestTheReasonIsGiven(@ItProject("measured") TestProject project) {

        assertThat(SelfTestIT.run(project, "-DskipTests"))
                .failedTheBuild()
                .prints("Nothing was measured: skipTests is set.", "1-plus-0/maven.log");
    }

    @Test
    void codeThatDoesNotCompileIsNamedWithItsLog(@ItProject("measured") TestProject project) {
        project.replace(TESTS, "class ChecksumTests", "class ChecksumTests missing");

        assertThat(SelfTestIT.run(project))
                .couldNotRun()
                .prints("ChecksumTests.java", "Maven failed. Its log is ", "1-plus-0/maven.log", "mvn test");
    }
}
