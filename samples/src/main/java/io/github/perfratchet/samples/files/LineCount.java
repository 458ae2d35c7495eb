package io.github.perfratchet.samples.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Counts the lines of a text file. A last line without a line feed counts too.
 *
 * @since 0.1
 */
public final class LineCount {

    private static final int BUFFER_BYTES = 16 * 1024;

    private LineCount() {}

    /** {@return the number of lines; reads the whole file into a list of strings} */
    public static long ofList(Path file) throws IOException {
        return Files.readAllLines(file, UTF_8).size();
    }

    /** {@return the number of lines; reads the file through a buffer} */
    public static long throughBuffer(Path file) throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        long lines = 0;
        byte last = '\n';
        try (InputStream in = Files.newInputStream(file)) {
            for (int length = in.read(buffer); length > 0; length = in.read(buffer)) {
                for (int i = 0; i < length; i++) {
                    if (buffer[i] == '\n') {
                        lines++;
                    }
                }
                last = buffer[length - 1];
            }
        }
        return last == '\n' ? lines : lines + 1;
    }
}
