package io.github.perfratchet.harness.forks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfratchet.baseline.measurement.Base;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForkClassPathTests {

    private static final String HERE = System.getProperty("java.class.path");

    private static List<String> entries(ForkClassPath classPath) {
        return List.of(classPath.text().split(File.pathSeparator));
    }

    @AfterEach
    void restore() {
        System.setProperty("java.class.path", HERE);
    }

    private static ForkClassPath of(String... entries) {
        System.setProperty("java.class.path", String.join(File.pathSeparator, entries));
        return ForkClassPath.ofThisJvm();
    }

    @Test
    void hasTheLauncherThatSurefireHides() {
        assertThat(entries(of("test-classes", "classes")))
                .containsSubsequence("test-classes", "classes")
                .anyMatch(entry -> entry.contains("junit-platform-launcher"))
                .anyMatch(entry -> entry.contains("junit-platform-engine"))
                .anyMatch(entry -> entry.contains("junit-jupiter-engine"));
    }

    @Test
    void theHarnessJarsComeFirst() {
        ForkClassPath classPath = of("test-classes", "classes");

        assertThat(classPath.harnessJars())
                .isNotEmpty()
                .allMatch(entry -> entry.endsWith(".jar"))
                .anyMatch(entry -> entry.contains("jmh-core"))
                .anyMatch(entry -> entry.contains("junit-jupiter-api"));
        assertThat(entries(classPath).subList(0, classPath.harnessJars().size()))
                .isEqualTo(classPath.harnessJars());
    }

    @Test
    void aHarnessJarThatTheBaseReplacesIsTheBases() {
        ForkClassPath current = of("classes");
        String replaced = current.harnessJars().get(0);

        ForkClassPath ofBase =
                current.replacedBy(new Base("HEAD~1", "HEAD~1", List.of("base/other.jar"), List.of(replaced)));

        assertThat(entries(ofBase)).contains("base/other.jar").doesNotContain(replaced);
        assertThat(ofBase.harnessJars()).doesNotContain(replaced);
    }

    @Test
    void aFolderBelowTheCurrentCodeIsTheOneBelowTheBase(@TempDir Path base) throws IOException {
        Path classes = Files.createDirectories(base.resolve("classes"));
        Path overlay = Files.createDirectories(classes.resolve("META-INF/versions/11"));
        ForkClassPath current = of("test-classes", "classes", "classes/META-INF/versions/11", "junit.jar");

        assertThat(entries(current.replacedBy(ofClasses(classes))))
                .containsSubsequence("test-classes", classes.toString(), overlay.toString(), "junit.jar")
                .doesNotContain("classes/META-INF/versions/11");
    }

    @Test
    void aFolderBelowTheCurrentCodeIsLeftOutWhereTheBaseHasNone(@TempDir Path base) {
        ForkClassPath current = of("test-classes", "classes", "classes/META-INF/versions/11", "junit.jar");

        assertThat(entries(current.replacedBy(ofClasses(base))))
                .containsSubsequence("test-classes", base.toString(), "junit.jar")
                .noneMatch(entry -> entry.contains("versions"));
        assertThat(entries(current.replacedBy(ofClasses(base.resolve("base.jar")))))
                .noneMatch(entry -> entry.contains("versions"));
    }

    private static Base ofClasses(Path classPath) {
        return new Base(
                "HEAD~1",
                "HEAD~1",
                List.of(classPath.toString()),
                List.of(Path.of("classes").toAbsolutePath().toString()));
    }

    @Test
    void namesNothingTwice() {
        List<String> whole = entries(of("classes"));

        assertThat(entries(of(whole.toArray(String[]::new)))).isEqualTo(whole);
    }

    @Test
    void aBaseTakesThePlaceOfTheCurrentCode() {
        Base base = new Base(
                "HEAD~1",
                "HEAD~1",
                List.of("base/classes", "base/lib.jar"),
                List.of(Path.of("classes").toAbsolutePath().toString(), "lib.jar", "absent.jar"));

        assertThat(entries(of("test-classes", "classes", "junit.jar", "lib.jar").replacedBy(base)))
                .containsSubsequence("test-classes", "base/classes", "base/lib.jar", "junit.jar")
                .doesNotContain("classes", "lib.jar");
    }
}
