package io.github.perfratchet.samples.study;

import io.github.perfratchet.baseline.report.ReportFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The file {@code verdicts.csv} with the verdicts so far. A study can continue with this file alone, without the raw data. */
final class VerdictFile {

    private final Path file;

    VerdictFile(Path folder) {
        file = folder.resolve("verdicts.csv");
    }

    /**
     * {@return the verdicts in the order in which they were recorded, or an empty list if there is no file yet}
     *
     * @throws IllegalStateException if a line cannot be read; the message names the line, and the file does not change
     */
    List<RecordedVerdict> read() throws IOException {
        List<RecordedVerdict> verdicts = new ArrayList<>();
        if (Files.exists(file)) {
            List<String> lines = Files.readAllLines(file);
            for (int i = 1; i < lines.size(); i++) {
                verdicts.add(read(lines, i));
            }
        }
        return verdicts;
    }

    private RecordedVerdict read(List<String> lines, int index) {
        try {
            return RecordedVerdict.parse(lines.get(index));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    file + ", line " + (index + 1) + " is no verdict of the study: " + e.getMessage()
                            + ". Fix or remove the line, or use another -Dstudy.folder.",
                    e);
        }
    }

    void write(List<RecordedVerdict> verdicts) {
        List<String> lines = new ArrayList<>(List.of(RecordedVerdict.HEADER));
        verdicts.stream().map(RecordedVerdict::line).forEach(lines::add);
        ReportFile.write(file, String.join("\n", lines) + "\n");
    }
}
