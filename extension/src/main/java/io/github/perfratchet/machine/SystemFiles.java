package io.github.perfratchet.machine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The files in which Linux reports facts about itself. Other systems do not have these files, and so have no facts.
 *
 * @param root the folder that contains {@code proc} and {@code sys}
 */
public record SystemFiles(Path root) {

    /** The files of the machine that this JVM runs on. */
    public static final SystemFiles OF_THIS_MACHINE = new SystemFiles(Path.of("/"));

    private static final int MOST_BYTES = 1 << 20;

    /** {@return the lines of a file; none if it cannot be read} */
    public List<String> lines(String path) {
        try (InputStream file = Files.newInputStream(root.resolve(path))) {
            return new String(file.readNBytes(MOST_BYTES), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException | RuntimeException e) {
            return List.of();
        }
    }

    /** {@return the first line of a file; empty if it has none or cannot be read} */
    public Optional<String> line(String path) {
        return lines(path).stream().findFirst().map(String::strip);
    }

    /** {@return the names of the files and folders in a folder, sorted; none if it cannot be read} */
    public List<String> names(String path) {
        Set<String> names = new TreeSet<>();
        try (DirectoryStream<Path> folder = Files.newDirectoryStream(root.resolve(path))) {
            folder.forEach(file -> names.add(file.getFileName().toString()));
        } catch (IOException | RuntimeException e) {
            return List.of();
        }
        return List.copyOf(names);
    }
}
