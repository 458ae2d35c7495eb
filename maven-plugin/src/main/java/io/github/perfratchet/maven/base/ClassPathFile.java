package io.github.perfratchet.maven.base;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The runtime class path of one module of a tree, written by the build of that tree: an artifact and its path a line, the
 * module's own classes first.
 *
 * @param path where it is
 * @since 0.1
 */
public record ClassPathFile(Path path) {

    /** Names the top of the tree to the goal that writes the files. */
    public static final String TREE_KEY = "perfratchet.base.tree";

    /** Names the folder of the files to the goal that writes them. */
    public static final String FOLDER_KEY = "perfratchet.base.classPaths";

    private static final char SEPARATOR = '\t';

    /**
     * The file of a module.
     *
     * @param folder the folder of the files of all modules
     * @param module the module's path from the top of the tree
     */
    public static ClassPathFile of(Path folder, Path module) {
        return new ClassPathFile(folder.resolve(module).resolve("class-path.txt"));
    }

    /** Writes it. */
    public void write(List<Map.Entry<ArtifactName, Path>> entries) throws IOException {
        Files.createDirectories(path.resolveSibling(""));
        Files.write(
                path,
                entries.stream()
                        .map(entry -> entry.getKey().toString() + SEPARATOR + entry.getValue())
                        .toList());
    }

    /** {@return the class path with its names, empty if the module was not built} */
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
