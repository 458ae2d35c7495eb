package io.github.perfratchet.maven.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Finds class files in folders and jars, and reads each of them once. */
public final class CompiledClasses {

    private static final String SUFFIX = ".class";

    private final List<Path> folders;
    private final Supplier<List<Path>> libraries;
    private final Map<String, Found> found = new HashMap<>();
    private @Nullable List<Path> resolved;

    /**
     * Creates a finder that searches folders first, and then libraries.
     *
     * @param libraries returns folders and jars; it is called when a class is in none of the folders
     */
    public CompiledClasses(List<Path> folders, Supplier<List<Path>> libraries) {
        this.folders = List.copyOf(folders);
        this.libraries = libraries;
    }

    /** The result of a search for a class. A class that exists may still be unreadable. */
    public record Found(boolean there, Optional<CompiledClass> content) {

        private static final Found NOTHING = new Found(false, Optional.empty());

        private static Found of(byte[] classFile) {
            return new Found(true, CompiledClass.read(classFile));
        }
    }

    /** {@return the result of a search for the class with this internal name} */
    public Found find(String name) {
        Found known = found.get(name);
        if (known == null) {
            known = inAny(folders, name).or(() -> inAny(libraries(name), name)).orElse(Found.NOTHING);
            found.put(name, known);
        }
        return known;
    }

    /** {@return the readable classes of a folder, ordered by name} */
    Stream<CompiledClass> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(SUFFIX) && Files.isRegularFile(file))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    // A multi-release folder has other versions of the same classes there.
                    .filter(file -> !file.startsWith("META-INF/"))
                    .map(file -> file.substring(0, file.length() - SUFFIX.length()))
                    .sorted()
                    .toList()
                    .stream()
                    .flatMap(name -> find(name).content().stream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the libraries that may have a class with performance tests; the JDK has none} */
    private List<Path> libraries(String name) {
        if (name.startsWith("java/")) {
            return List.of();
        }
        if (resolved == null) {
            resolved = List.copyOf(libraries.get());
        }
        return resolved;
    }

    private static Optional<Found> inAny(List<Path> places, String name) {
        return places.stream().flatMap(place -> in(place, name).stream()).findFirst();
    }

    private static Optional<Found> in(Path place, String name) {
        try {
            return Files.isDirectory(place) ? inFolder(place, name) : inJar(place, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Found> inFolder(Path folder, String name) throws IOException {
        Path file = folder.resolve(name + SUFFIX);
        return isThere(file) ? Optional.of(Found.of(Files.readAllBytes(file))) : Optional.empty();
    }

    /** {@return whether a file exists under exactly this name; some file systems ignore the case of names} */
    private static boolean isThere(Path file) throws IOException {
        return Files.isRegularFile(file) && file.toRealPath().getFileName().equals(file.getFileName());
    }

    private static Optional<Found> inJar(Path jar, String name) throws IOException {
        if (!Files.isRegularFile(jar)) {
            return Optional.empty();
        }
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry entry = zip.getEntry(name + SUFFIX);
            if (entry == null) {
                return Optional.empty();
            }
            try (InputStream content = zip.getInputStream(entry)) {
                return Optional.of(Found.of(content.readAllBytes()));
            }
        }
    }
}
