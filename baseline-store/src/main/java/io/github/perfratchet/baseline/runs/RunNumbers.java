package io.github.perfratchet.baseline.runs;

import io.github.perfratchet.baseline.files.StoreException;
import io.github.perfratchet.baseline.untrusted.Printable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;

/**
 * Gives numbers to runs. A file keeps the last number. The file is locked while the run with the next number is written.
 *
 * @param folder the folder of the runs
 */
record RunNumbers(Path folder) {

    /** The whole JVM holds a file lock, so the threads of the JVM need a lock of their own. */
    private static final ReentrantLock IN_THIS_JVM = new ReentrantLock();

    private static final int MOST_DIGITS = 9;

    /**
     * Passes the next number to a function. No other caller gets this number.
     *
     * @param greatest the greatest number of a run in the folder, or 0 if there is no run
     * @throws StoreException if the file with the last number cannot be used
     */
    <T> T next(IntSupplier greatest, IntFunction<T> use) {
        Path file = folder.resolve(".last-number");
        IN_THIS_JVM.lock();
        try {
            Files.createDirectories(folder);
            try (FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                channel.lock();
                int number = Math.max(last(channel), greatest.getAsInt()) + 1;
                // Write the number first. If a failure loses a number, there is a gap. No number may be used twice.
                channel.truncate(0);
                channel.write(ByteBuffer.wrap((number + "\n").getBytes(StandardCharsets.US_ASCII)), 0);
                return use.apply(number);
            }
        } catch (IOException | OverlappingFileLockException e) {
            throw new StoreException(
                    "cannot use " + Printable.escape(file.toString()) + ", the number of the last run ("
                            + Printable.reason(e)
                            + "); check its folder's permissions, or delete the file: the greatest number of a run is taken"
                            + " instead",
                    e);
        } finally {
            IN_THIS_JVM.unlock();
        }
    }

    private static int last(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(MOST_DIGITS + 3);
        channel.read(bytes, 0);
        String text = new String(bytes.array(), 0, bytes.position(), StandardCharsets.US_ASCII).strip();
        if (text.isEmpty()) {
            return 0;
        }
        if (!text.matches("\\d{1," + MOST_DIGITS + "}")) {
            throw new IOException("it holds " + Printable.quoted(text) + " and no number");
        }
        return Integer.parseInt(text);
    }
}
