package io.github.perfratchet.maven.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Detects that Maven's build cache may skip the tests and the check. A build that is restored from the cache runs neither of them, and
 * passes as if it had been measured.
 */
public final class BuildCache {

    private static final String EXTENSION = "maven-build-cache-extension";
    private static final String CONFIGURATION = ".mvn/maven-build-cache-config.xml";
    private static final String CHECK = "perfratchet-maven-plugin";
    private static final List<String> RUNNERS = List.of("maven-surefire-plugin", "maven-failsafe-plugin");

    private BuildCache() {}

    /**
     * {@return a warning if the cache is active and its configuration does not run the tests and the check in every build}
     *
     * @param root the root folder of the build
     * @param properties returns the value of a property of the build; {@code null} if it is not set
     */
    public static Optional<String> warning(
            Path root, MavenProject project, UnaryOperator<@Nullable String> properties) {
        if ("false".equals(properties.apply("maven.build.cache.enabled")) || !isActive(root, project)) {
            return Optional.empty();
        }
        Set<String> always = runAlways(root.resolve(CONFIGURATION));
        boolean complete = always.contains(CHECK) && RUNNERS.stream().anyMatch(always::contains);
        return complete
                ? Optional.empty()
                : Optional.of(EXTENSION + " is active, and " + CONFIGURATION
                        + " does not run the tests and this plugin in every build. A module that is restored from the"
                        + " cache is neither measured nor checked, but passes. Add both to executionControl/runAlways;"
                        + " docs/ci.md of PerfRatchet shows the lines.");
    }

    private static boolean isActive(Path root, MavenProject project) {
        return Stream.concat(
                        elements(root.resolve(".mvn/extensions.xml"), "artifactId")
                                .map(Element::getTextContent)
                                .map(String::strip),
                        project.getBuildExtensions().stream().map(extension -> extension.getArtifactId()))
                .anyMatch(EXTENSION::equals);
    }

    /** {@return the artifactIds of the plugins that runAlways lists as plugins, executions or goals} */
    private static Set<String> runAlways(Path configuration) {
        Set<String> plugins = new HashSet<>();
        elements(configuration, "runAlways").forEach(runAlways -> {
            NodeList all = runAlways.getElementsByTagName("*");
            for (int i = 0; i < all.getLength(); i++) {
                if (all.item(i) instanceof Element element) {
                    plugins.add(element.getAttribute("artifactId"));
                }
            }
        });
        return plugins;
    }

    /** {@return the elements of a file with this name; none if the file cannot be read, because Maven itself reports that} */
    private static Stream<Element> elements(Path file, String name) {
        if (!Files.isRegularFile(file)) {
            return Stream.empty();
        }
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Document document = factory.newDocumentBuilder().parse(file.toFile());
            NodeList found = document.getElementsByTagName(name);
            return Stream.iterate(0, i -> i < found.getLength(), i -> i + 1)
                    .map(found::item)
                    .filter(Element.class::isInstance)
                    .map(Element.class::cast);
        } catch (IOException | ParserConfigurationException | SAXException e) {
            return Stream.empty();
        }
    }
}
