package io.github.perfratchet.maven.base;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The file with the runtime class path of one module. The build of a source tree writes one for each module. Each line has an artifact and
 * its path. The module's own classes come first.
 *
 * @param path the path of the file
 * @since 0.1
 */
public record ClassPathFile(Path path) {

    /** The key that passes the root folder of the tree to the goal {@code class-path}. */
    public static final String TREE_KEY = "perfratchet.base.tree";

    /** The key that passes the folder of the files to the goal {@code class-path}. */
    public static final String FOLDER_KEY = "perfratchet.base.classPaths";

    private static final char SEPARATOR = '\t';

    /**
     * {@return the file of a module}
     *
     * @param folder the folder of the files of all modules
     * @param module the path of the module, relative to the root of the tree
     */
    public static ClassPathFile of(Path folder, Path module) {
        return new ClassPathFile(folder.resolve(module).resolve("class-path.txt"));
    }

    /** Writes the class path to the file. */
    public void write(List<Map.Entry<ArtifactName, Path>> entries) throws IOException {
        Files.createDirectories(path.resolveSibling(""));
        Files.write(
                path,
                entries.stream()
                        .map(entry -> entry.getKey().toString() + SEPARATOR + entry.getValue())
                        .toList());
    }

    /** {@return the class path with the names of its artifacts; empty if the module was not built} */
    Optional<FoundBase> read(String description) throws IOException {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(path);
        return Optional.of(FoundBase.withDependencies(
                description,
                lines.stream()
                        .map(line -> Path.of(line.substring(line.indexOf(SEPARATOR) + 1)))
                        .toList(),
                lines.stream()
                        .map(line -> ArtifactName.parse(line.substring(0, line.indexOf(SEPARATOR))))
                        .collect(Collectors.toUnmodifiableSet())));
    }
}
