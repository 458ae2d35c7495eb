package io.github.perfratchet.maven.it;

import static io.github.perfratchet.maven.it.MavenRunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfratchet.baseline.measurement.Base;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;

/** Tests bases that are already compiled: artifacts of a repository, jars and folders of classes. */
class BaseArtifactIT {

    private static final String ON_THE_LIBRARY = dependency("library", "compile");

    private final AgainstProject project;
    private final Path repository;

    BaseArtifactIT(@ItProject("against") TestProject copy) {
        project = new AgainstProject(copy);
        repository = copy.file("target/releases");
    }

    @Test
    void isResolvedWithItsOwnDependencies() throws IOException {
        release("parser", "1.0.0", ON_THE_LIBRARY);
        release("parser", "1.1.0", "");
        release("library", "1.0.0", "");
        release("checks", "1.0.0", ON_THE_LIBRARY);
        project.project().replace("parser/pom.xml", "<dependencies>", "<dependencies>" + dependency("checks", "test"));
        TestProject.write(repository.resolve("com/acme/parser/maven-metadata.xml"), """
                <metadata>
                  <groupId>com.acme</groupId>
                  <artifactId>parser</artifactId>
                  <versioning>
                    <versions>
                      <version>1.1.0</version>
                      <version>1.0.0</version>
                      <version>1.3.0-SNAPSHOT</version>
                    </versions>
                  </versioning>
                </metadata>
                """);

        assertThat(prepare("com.acme:parser:1.0.0")).succeeded().prints("measures against com.acme:parser:1.0.0");
        Base base = project.base();
        assertThat(base.classPath())
                .extracting(BaseArtifactIT::fileName)
                .containsExactly("parser-1.0.0.jar", "library-1.0.0.jar");
        String library = project.project().file("library/target/classes").toString();
        assertThat(base.replaced()).contains(library);

        assertThat(prepare("1.0.0")).succeeded();
        assertThat(project.base().classPath()).isEqualTo(base.classPath());

        assertThat(prepare("LATEST")).succeeded().prints("measures against com.acme:parser:1.1.0");
        assertThat(project.base().classPath())
                .extracting(BaseArtifactIT::fileName)
                .containsExactly("parser-1.1.0.jar");
        // The base has no library, but the tests need checks, and checks needs a library.
        assertThat(project.base().replaced()).doesNotContain(library).hasSize(2);

        assertThat(prepare("com.acme:parser:9.9.9"))
                .couldNotRun()
                .prints("com.acme:parser:9.9.9 cannot be resolved", "Correct the coordinates");
        project.hasNoBase();
    }

    @Test
    void aPathReplacesTheMainClassesOnly() throws IOException {
        Path jar = project.parser().file("base.jar");
        writeJar(jar, "com/acme/Parser.class", thisClass());
        TestProject.write(project.project().file("empty/readme.txt"), "no class");

        assertThat(project.prepare("base.jar")).succeeded().prints("measures against base.jar");
        assertThat(project.base().classPath()).containsExactly(jar.toString());
        assertThat(project.base().replaced())
                .containsExactly(
                        project.parser().file("target/classes").toString(),
                        project.parser()
                                .file("target/parser-1.2.0-SNAPSHOT.jar")
                                .toString());

        assertThat(project.prepare("../empty"))
                .couldNotRun()
                .prints("perfratchet.against=\"../empty\" contains no classes");
        project.hasNoBase();
    }

    @Test
    void aBaseOfANewerJavaIsRefused() throws IOException {
        int newer = Runtime.version().feature() + 1;
        byte[] content = thisClass();
        // This is the major version. That of Java 1 is 45.
        content[7] = (byte) (44 + newer);
        writeJar(project.parser().file("newer.jar"), "com/acme/Parser.class", content);

        assertThat(project.prepare("newer.jar"))
                .couldNotRun()
                .prints(
                        "perfratchet.against=\"newer.jar\" was compiled for Java " + newer,
                        "Run Maven with JDK " + newer);
        project.hasNoBase();
    }

    private MavenRun prepare(String against) {
        return project.prepare(against, "-Dacme.repository=" + repository.toUri());
    }

    private void release(String name, String version, String dependencies) throws IOException {
        Path folder = repository.resolve("com/acme").resolve(name).resolve(version);
        TestProject.write(
                folder.resolve(name + "-" + version + ".pom"),
                "<project><modelVersion>4.0.0</modelVersion><groupId>com.acme</groupId><artifactId>" + name
                        + "</artifactId><version>" + version + "</version><dependencies>" + dependencies
                        + "</dependencies></project>");
        writeJar(folder.resolve(name + "-" + version + ".jar"), "com/acme/" + name + ".class", thisClass());
    }

    private static String dependency(String name, String scope) {
        return "<dependency><groupId>com.acme</groupId><artifactId>" + name
                + "</artifactId><version>1.0.0</version><scope>" + scope + "</scope></dependency>";
    }

    private static void writeJar(Path jar, String entry, byte[] content) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream stream = new JarOutputStream(file)) {
            stream.putNextEntry(new JarEntry(entry));
            stream.write(content);
        }
    }

    /** Any class will do, because it is never loaded. */
    private static byte[] thisClass() throws IOException {
        try (InputStream content =
                Objects.requireNonNull(BaseArtifactIT.class.getResourceAsStream("BaseArtifactIT.class"))) {
            return content.readAllBytes();
        }
    }

    private static String fileName(String path) {
        return Path.of(path).getFileName().toString();
    }
}
