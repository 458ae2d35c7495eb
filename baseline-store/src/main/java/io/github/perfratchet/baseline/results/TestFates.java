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
 * Keeps what became of the performance tests of a build, by convention in {@code target/perfratchet/tests}: a file for each run of
 * JUnit, a line for each event. A line is written as soon as it is known, so that a JVM that dies leaves what it knew.
 *
 * @since 0.1
 */
public final class TestFates {

    private static final String SUFFIX = ".tsv";
    private static final String SEPARATOR = "\t";
    private static final int FIELDS = 6;
    private static final int LONGEST_REASON = 300;

    private final Path folder;

    /** Opens a folder; it is created by the first line. */
    public TestFates(Path folder) {
        this.folder = folder;
    }

    /** {@return a new file of the folder, for one run of JUnit} */
    public Path newFile() {
        return folder.resolve(UUID.randomUUID() + SUFFIX);
    }

    /**
     * Adds lines to a file.
     *
     * @throws StoreException if that fails
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
     * {@return what became of the tests of the runs that wrote something since then}
     *
     * @throws StoreException if it cannot be read
     */
    public List<TestFate> since(Instant start) {
        return files().stream()
                .filter(file -> !lastWritten(file).isBefore(start.truncatedTo(ChronoUnit.SECONDS)))
                .flatMap(file -> read(file).stream())
                .toList();
    }

    /**
     * Deletes what runs before then left.
     *
     * @throws StoreException if it cannot be deleted
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

    /** The last line of a JVM that died may be cut short. */
    private static List<TestFate> read(Path file) {
        try {
            // Whatever a file holds can be decoded so.
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
