package io.github.perfratchet.maven.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathResolverTests {

    private final Path folder;
    private final PathResolver meaning;

    PathResolverTests(@TempDir Path folder) throws IOException {
        this.folder = folder;
        meaning = new PathResolver(Files.createDirectory(folder.resolve("module")));
    }

    @Test
    void isAFolderOfClasses() throws IOException, MojoExecutionException {
        Path classes = Files.createDirectories(folder.resolve("base/target/classes"));
        Files.write(classes.resolve("A.class"), someClass());

        assertThat(meaning.of("../base/target/classes"))
                .isEqualTo(Resolution.of(FoundBase.ofMainClasses("../base/target/classes", classes)));
    }

    @Test
    void isAJar() throws IOException, MojoExecutionException {
        Path jar = folder.resolve("base.jar");
        writeJar(jar, "com/acme/A.class");

        assertThat(meaning.of(jar.toString()).base()).map(FoundBase::classPath).contains(List.of(jar));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"./classes", "..\\base\\classes", "/no/such/folder", "C:\\base", "parser-1.4.2.jar", "~/base"})
    void whatCanOnlyBeAPathMustExist(String text) {
        assertThatThrownBy(() -> meaning.of(text))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("is a path, but")
                .hasMessageContaining("is no file or folder. Build it first, or correct the path.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"origin/main", "HEAD~1", "v1.4.2", "1.4.2", "com.acme:parser:1.4.2", "@{-1}", "a\0b"})
    void whatCanBeSomethingElseNeedNotExist(String text) throws MojoExecutionException {
        assertThat(meaning.of(text).base()).isEmpty();
    }

    @Test
    void refusesAFolderWithoutClasses() throws IOException {
        Files.createDirectories(folder.resolve("base/com/acme"));

        assertThatThrownBy(() -> meaning.of("../base"))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("\"../base\" contains no classes. Compile them first");
    }

    @Test
    void refusesAJarWithoutClasses() throws IOException {
        writeJar(folder.resolve("base.jar"), "META-INF/versions/21/com/acme/A.class");

        assertThatThrownBy(() -> meaning.of("../base.jar"))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("contains no classes");
    }

    @Test
    void refusesAFileThatIsNoJar() throws IOException {
        Files.writeString(folder.resolve("base.jar"), "no jar");

        assertThatThrownBy(() -> meaning.of("../base.jar"))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("cannot be read")
                .hasMessageEndingWith("Use a folder of classes or a jar.");
    }

    @Test
    void sendsFromTheFolderOfAProjectToItsClasses() throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("base")).resolve("pom.xml"), "<project/>");

        assertThatThrownBy(() -> meaning.of("../base"))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("\"../base/target/classes\"");
    }

    private static void writeJar(Path jar, String entry) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(someClass());
        }
    }

    private static byte[] someClass() throws IOException {
        try (InputStream content =
                Objects.requireNonNull(PathResolverTests.class.getResourceAsStream("PathResolverTests.class"))) {
            return content.readAllBytes();
        }
    }
}
