package io.github.perfratchet.maven.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.apache.maven.model.Build;
import org.apache.maven.model.Extension;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildCacheTests {

    private static final String EXTENSIONS = """
            <extensions>
              <extension>
                <groupId>org.apache.maven.extensions</groupId>
                <artifactId>maven-build-cache-extension</artifactId>
                <version>1.2.0</version>
              </extension>
            </extensions>
            """;

    private static final String CONFIGURATION = """
            <cache xmlns="http://maven.apache.org/BUILD-CACHE-CONFIG/1.0.0">
              <executionControl>
                <%1$s>
                  <plugins>
                    <plugin artifactId="maven-surefire-plugin"/>
                    <plugin groupId="io.github.perfratchet" artifactId="perfratchet-maven-plugin"/>
                  </plugins>
                </%1$s>
              </executionControl>
            </cache>
            """;

    private final Path root;
    private final MavenProject project = new MavenProject();

    BuildCacheTests(@TempDir Path root) {
        this.root = root;
    }

    @Test
    void withoutTheExtensionThereIsNothingToSay() throws IOException {
        assertThat(BuildCache.warning(root, project, name -> null)).isEmpty();

        write(".mvn/extensions.xml", EXTENSIONS.replace("build-cache", "other"));
        assertThat(BuildCache.warning(root, project, name -> null)).isEmpty();
    }

    @Test
    void anExtensionThatRunsNeitherTestsNorCheckIsAWarning() throws IOException {
        write(".mvn/extensions.xml", EXTENSIONS);

        assertThat(BuildCache.warning(root, project, name -> null))
                .hasValueSatisfying(warning -> assertThat(warning)
                        .contains(".mvn/maven-build-cache-config.xml", "executionControl/runAlways"));
        write(".mvn/maven-build-cache-config.xml", CONFIGURATION.formatted("ignoreMissing"));
        assertThat(BuildCache.warning(root, project, name -> null)).isPresent();
    }

    @Test
    void oneThatAlwaysRunsBothIsNone() throws IOException {
        write(".mvn/extensions.xml", EXTENSIONS);
        write(".mvn/maven-build-cache-config.xml", CONFIGURATION.formatted("runAlways"));

        assertThat(BuildCache.warning(root, project, name -> null)).isEmpty();
    }

    @Test
    void anExtensionOfThePomCountsToo() {
        Extension extension = new Extension();
        extension.setArtifactId("maven-build-cache-extension");
        Build build = new Build();
        build.addExtension(extension);
        project.setBuild(build);

        assertThat(BuildCache.warning(root, project, name -> null)).isPresent();
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(root.resolve(file).getParent());
        Files.writeString(root.resolve(file), text);
    }

    @Test
    void aCacheThatIsSwitchedOffNeedsNoWarning() throws IOException {
        write(".mvn/extensions.xml", EXTENSIONS);
        UnaryOperator<@Nullable String> off = name -> name.equals("maven.build.cache.enabled") ? "false" : null;

        assertThat(BuildCache.warning(root, project, name -> null)).isPresent();
        assertThat(BuildCache.warning(root, project, off)).isEmpty();
    }
}
