package io.github.perfratchet.baseline.results;

import io.github.perfratchet.baseline.files.Folder;
import io.github.perfratchet.baseline.files.StoreException;
import io.github.perfratchet.baseline.untrusted.Printable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Keeps the fates of the performance tests of a build, by convention in {@code target/perfratchet/tests}. There is a file for each run of
 * JUnit, and a line for each event. A line is written as soon as the event is known, so that it survives the end of the JVM.
 *
 * @since 0.1
 */
public final class TestFates {

    private static final String SUFFIX = ".tsv";
    private static final String SEPARATOR = "\t";
    private static final int FIELDS = 6;
    private static final int LONGEST_REASON = 300;

    private final Path folder;

    /** Opens a folder. The first line creates it. */
    public TestFates(Path folder) {
        this.folder = folder;
    }

    /** {@return a new file in the folder, for one run of JUnit} */
    public Path newFile() {
        return folder.resolve(UUID.randomUUID() + SUFFIX);
    }

    /**
     * Adds lines to a file.
     *
     * @throws StoreException if the file cannot be written
     */
    public void add(Path file, Collection<TestFate> fates) {
        try {
            Files.createDirectories(folder);
            Files.writeString(
                    file,
                    fates.stream().map(TestFates::line).collect(Collectors.joining()),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw failed("written", file, e);
        }
    }

    /**
     * {@return the fates of the tests in the files that were written to since an instant}
     *
     * @throws StoreException if a file cannot be read
     */
    public List<TestFate> since(Instant start) {
        return files().stream()
                .filter(file -> !lastWritten(file).isBefore(start.truncatedTo(ChronoUnit.SECONDS)))
                .flatMap(file -> read(file).stream())
                .toList();
    }

    /**
     * Deletes the files that were not written to since an instant.
     *
     * @throws StoreException if a file cannot be deleted
     */
    public void deleteBefore(Instant start) {
        for (Path file : files()) {
            if (lastWritten(file).isBefore(start.truncatedTo(ChronoUnit.SECONDS))) {
                try {
                    Files.deleteIfExists(file);
                } catch (IOException e) {
                    throw failed("deleted", file, e);
                }
            }
        }
    }

    private List<Path> files() {
        return Folder.list(folder, file -> file.getFileName().toString().endsWith(SUFFIX) && Files.isRegularFile(file));
    }

    private static Instant lastWritten(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            throw failed("read", file, e);
        }
    }

    /** Reads the lines of a file. The last line may be incomplete if its JVM died. */
    private static List<TestFate> read(Path file) {
        try {
            // This decodes any content without an exception.
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .flatMap(line -> parse(line).stream())
                    .toList();
        } catch (IOException e) {
            throw failed("read", file, e);
        }
    }

    private static String line(TestFate fate) {
        TestMethod test = fate.test();
        return String.join(
                        SEPARATOR,
                        fate.kind().name(),
                        test.runClass(),
                        test.className(),
                        test.method(),
                        test.parameterTypes(),
                        Printable.bounded(fate.reason(), LONGEST_REASON))
                + "\n";
    }

    private static Optional<TestFate> parse(String line) {
        String[] fields = line.split(SEPARATOR, -1);
        Optional<TestFate.Kind> kind = Arrays.stream(TestFate.Kind.values())
                .filter(one -> one.name().equals(fields[0]))
                .findAny();
        return fields.length < FIELDS
                ? Optional.empty()
                : kind.map(one ->
                        new TestFate(new TestMethod(fields[1], fields[2], fields[3], fields[4]), one, fields[5]));
    }

    private static StoreException failed(String done, Path file, IOException cause) {
        return new StoreException(
                Printable.escape(file.toString()) + " cannot be " + done + " (" + Printable.reason(cause)
                        + "); delete it, or run mvn clean",
                cause);
    }
}
