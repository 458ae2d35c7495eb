package io.github.perfratchet.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of keys has every key that the code reads, and no other. */
class KeysPageTests {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    /** The keys that the goals of the plugin and the forks set for each other. */
    private static final Set<String> INTERNAL =
            Set.of("perfratchet.base.tree", "perfratchet.base.classPaths", "perfratchet.fork");

    private static final Pattern IN_SOURCE = Pattern.compile("\"(perfratchet(?:\\.[A-Za-z-]+)+)\"");
    private static final Pattern FIRST_CELL = Pattern.compile("(?m)^\\| (`perfratchet[^|]*)\\|");
    private static final Pattern IN_CELL = Pattern.compile("`(perfratchet(?:\\.[A-Za-z-]+)+)`");

    @Test
    void everyKeyOfTheCodeHasARow() throws IOException {
        Set<String> keys = keysOfTheCode();

        assertThat(keys).hasSizeGreaterThan(30);
        assertThat(rows()).containsAll(keys);
    }

    @Test
    void everyRowIsAKeyOfTheCode() throws IOException {
        assertThat(keysOfTheCode()).containsAll(rows());
    }

    private static Set<String> rows() throws IOException {
        return FIRST_CELL
                .matcher(Files.readString(ROOT.resolve("docs/keys.md")))
                .results()
                .flatMap(cell -> keys(IN_CELL, cell.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keysOfTheCode() throws IOException {
        Set<String> keys = new TreeSet<>(found(
                IN_SOURCE,
                ROOT.resolve("extension/src/main/java/io/github/perfratchet/configuration/ConfigurationKeys.java")));
        try (Stream<Path> sources = Files.walk(ROOT.resolve("maven-plugin/src/main/java"))) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                keys.addAll(found(IN_SOURCE, source));
            }
        }
        keys.removeAll(INTERNAL);
        return keys;
    }

    private static Set<String> found(Pattern pattern, Path file) throws IOException {
        return keys(pattern, Files.readString(file)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> keys(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult match) -> match.group(1));
    }
}
