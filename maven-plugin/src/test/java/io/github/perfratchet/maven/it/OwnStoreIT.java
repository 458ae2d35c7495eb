package io.github.perfratchet.maven.it;

import static io.github.perfratchet.maven.it.MavenRunAssert.assertThat;
import static io.github.perfratchet.maven.it.Synthetic.resultsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfratchet.baseline.store.FileBaselineStore;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Tests baselines in a store of the project, which is a dependency of the plugin. */
class OwnStoreIT {

    private static final String STORE = "-Dperfratchet.store=";

    private final TestProject project;
    private final TestProject app;

    OwnStoreIT(@ItProject("own-store") TestProject project) {
        this.project = project;
        app = project.module("app");
        resultsOf("com.acme.AppTests").measured("adds", 1000, 1024).inResultsOf(app);
    }

    @Test
    void baselinesAreReadFromItAndWrittenToIt() {
        Path shared = project.file("target/shared").toAbsolutePath();

        assertThat(run("update", "shared:" + shared)).succeeded().prints("kept in shared:" + shared);
        assertThat(new FileBaselineStore(shared).readAll()).hasSize(1);
        assertThat(app.baselines()).doesNotExist();

        assertThat(run("check", "shared:" + shared)).succeeded().prints("compared with shared:" + shared);
        assertThat(app.verdicts()).containsExactly("com.acme.AppTests#adds UNCHANGED");
    }

    @Test
    void anAddressThatNoProviderKnowsIsAnError() {
        assertThat(run("check", "ftp:x"))
                .couldNotRun()
                .prints("cannot open perfratchet.store = \"ftp:x\": no provider knows it (com.acme.store.SharedFolder);"
                        + " add the artifact");
    }

    @Test
    void aProviderThatFailsIsNamed() {
        assertThat(run("update", "shared:here"))
                .couldNotRun()
                .prints(
                        "com.acme.store.SharedFolder failed (java.lang.IllegalArgumentException: here is not absolute)");
    }

    /** Runs the goal after the phase package, because the plugin finds the store only when it is packaged. */
    private MavenRun run(String goal, String address) {
        String plugin = "io.github.perfratchet:perfratchet-maven-plugin:"
                + TestProject.property("perfratchet.it.token.project.version");
        return MavenRun.of(project, "package", plugin + ":" + goal, STORE + address);
    }
}
