package io.github.perfratchet.maven.it;

import static io.github.perfratchet.maven.it.MavenRunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfratchet.baseline.measurement.Base;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tests bases that are git revisions. They are checked out and built. */
class BaseRevisionIT {

    private static final String BUILDING = "without tests; the log is";

    private final AgainstProject project;
    private final GitCheckout checkout;
    private final String first;

    BaseRevisionIT(@ItProject("against") TestProject copy) {
        project = new AgainstProject(copy);
        checkout = GitCheckout.of(copy);
        first = checkout.git("rev-parse", "HEAD").strip();
    }

    @Test
    void isBuiltOnceForAllModulesBesideTheUsersTree() throws IOException {
        project.countBy("Words.of(text).length + 1");
        String second = checkout.commit("Count one more");
        project.countBy("Words.of(text).length + 2");
        List<String> before = checkout.state();

        assertThat(project.prepare("HEAD~1", "-T2"))
                .succeeded()
                .prints(BUILDING, "the working tree with its uncommitted changes is compared with HEAD~1");

        assertThat(checkout.state()).isEqualTo(before);
        Path tree = project.builds().resolve(first).resolve("tree/against");
        assertThat(project.base().against()).isEqualTo("HEAD~1");
        assertThat(project.base().description())
                .matches("HEAD~1 \\(" + first.substring(0, 12) + ", \\d{4}-\\d\\d-\\d\\d\\)");
        assertThat(project.base().classPath())
                .containsExactly(
                        tree.resolve("parser/target/classes").toString(),
                        tree.resolve("library/target/library-1.2.0-SNAPSHOT.jar")
                                .toString());
        assertThat(project.base().replaced())
                .containsExactly(
                        project.project().file("parser/target/classes").toString(),
                        project.project()
                                .file("parser/target/parser-1.2.0-SNAPSHOT.jar")
                                .toString(),
                        project.project().file("library/target/classes").toString());
        assertThat(tree.resolve("parser/src/main/java/com/acme/Parser.java"))
                .content()
                .contains("Words.of(text).length;");

        Base resolved = project.base();
        assertThat(project.prepare(first.substring(0, 9))).succeeded().doesNotPrint(BUILDING);
        assertThat(project.base().classPath()).isEqualTo(resolved.classPath());

        checkout.commit("Count two more");
        assertThat(project.prepare("HEAD~1", "-pl", ":parser", "-am"))
                .succeeded()
                .prints(BUILDING);
        assertThat(builtCommits()).containsExactly(second);
    }

    @Test
    void aBuildThatWasCutShortIsBuiltAnew() throws IOException {
        Path cutShort = project.builds().resolve(first);
        TestProject.write(cutShort.resolve("tree/against/pom.xml"), "<project>");

        assertThat(project.prepare("main"))
                .succeeded()
                .prints(BUILDING, "the code is compared with itself", "use HEAD~1");
        assertThat(Path.of(project.base().classPath().get(0))).isDirectory();
    }

    @Test
    void isNothingWithoutTheKeyAndForModulesWithoutTests() {
        TestProject.write(project.baseFile().path(), "of an earlier build");

        MavenRun run = MavenRun.of(project.project(), "process-test-classes");

        assertThat(run).succeeded().doesNotPrint("has nothing to measure").doesNotPrint("measures against");
        project.hasNoBase();
    }

    @Test
    void aBaseThatDoesNotCompileIsRefusedWithItsErrors() {
        project.countBy("noSuchVariable");
        checkout.commit("Break it");
        project.countBy("Words.of(text).length");
        List<String> before = checkout.state();

        assertThat(project.prepare("HEAD"))
                .couldNotRun()
                .prints("noSuchVariable", "cannot be built by Maven", "build.log", "-Dperfratchet.baseBuildArguments=");
        assertThat(checkout.state()).isEqualTo(before);
        project.hasNoBase();
    }

    @Test
    void aModuleThatTheBaseLacksIsNamed() {
        String pom = TestProject.read(project.project().file("pom.xml"));
        project.project().replace("pom.xml", "<module>parser</module>", "");
        checkout.commit("Drop the parser");
        TestProject.write(project.project().file("pom.xml"), pom);

        assertThat(project.prepare("HEAD"))
                .couldNotRun()
                .prints(
                        "the module \"parser\" in against/parser/pom.xml has no main classes in HEAD (",
                        "-pl :<module>");
    }

    @Test
    void anUnknownRevisionIsRefusedWithAllThatWasTried() {
        List<String> before = checkout.state();

        assertThat(project.prepare("origin/mian"))
                .couldNotRun()
                .prints(
                        "Cannot resolve perfratchet.against=\"origin/mian\"",
                        "no file or folder of this name",
                        "git finds no such revision",
                        "git fetch",
                        "com.acme:parser:1.4.2");
        assertThat(checkout.state()).isEqualTo(before);
        assertThat(project.builds()).doesNotExist();
        project.hasNoBase();
    }

    @Test
    void aRevisionThatAShallowCloneLacksIsRefusedWithTheRemedy() throws IOException {
        project.countBy("Words.of(text).length + 1");
        String second = checkout.commit("Count one more");
        // This is the file that git clone --depth=1 writes.
        Files.writeString(checkout.folder().resolve(".git/shallow"), second + "\n");
        checkout.git("reflog", "expire", "--expire=now", "--all");
        checkout.git("gc", "--quiet", "--prune=now");

        assertThat(project.prepare("HEAD~1"))
                .couldNotRun()
                .prints("git finds no such revision, and the clone is shallow", "git fetch --unshallow");
        assertThat(project.builds()).doesNotExist();
        project.hasNoBase();
    }

    @Test
    void outsideOfARepositoryThatIsSaid() {
        String ceilings = project.project().file("") + ":" + checkout.folder();

        assertThat(project.prepare(Map.of("GIT_CEILING_DIRECTORIES", ceilings), "HEAD~1"))
                .couldNotRun()
                .prints("git finds no repository in ", "Run git status there");
        project.hasNoBase();
    }

    @Test
    void withoutGitThatIsSaid() throws IOException {
        Path tools = Files.createDirectories(project.project().file("target/tools"));
        for (String name : List.of("sh", "uname", "ls", "expr", "dirname", "basename", "tr", "pwd")) {
            Files.createSymbolicLink(tools.resolve(name), Path.of("/bin").resolve(name));
        }

        assertThat(project.prepare(Map.of("PATH", tools.toString()), "main"))
                .couldNotRun()
                .prints("a git revision cannot be looked up", "install git");
    }

    private List<String> builtCommits() throws IOException {
        try (Stream<Path> entries = Files.list(project.builds())) {
            return entries.filter(Files::isDirectory)
                    .map(entry -> entry.getFileName().toString())
                    .toList();
        }
    }
}
