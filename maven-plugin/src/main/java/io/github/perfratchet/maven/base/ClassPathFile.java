package io.github.perfratchet.maven.base;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The runtime class path of one module of a tree, written by the build of that tree: one path a line, its own classes first.
 *
 * @param path where it is
 * @since 0.1
 */
public record ClassPathFile(Path path) {

    /** Names the top of the tree to the goal that writes the files. */
    public static final String TREE_KEY = "perfratchet.base.tree";

    /** Names the folder of the files to the goal that writes them. */
    public static final String FOLDER_KEY = "perfratchet.base.classPaths";

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
    public void write(List<String> entries) throws IOException {
        Files.createDirectories(path.getParent());
        Files.write(path, entries);
    }

    /** {@return the entries, empty if the module was not built} */
    Optional<List<Path>> read() throws IOException {
        return Files.exists(path)
                ? Optional.of(Files.readAllLines(path).stream().map(Path::of).toList())
                : Optional.empty();
    }
}
