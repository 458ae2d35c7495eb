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
 * Gives numbers to runs. The last one is kept in a file, which is locked while the run that gets the next is written.
 *
 * @param folder the folder of the runs
 */
record RunNumbers(Path folder) {

    /** A lock on a file is held by the whole JVM, so its threads need one among themselves. */
    private static final ReentrantLock IN_THIS_JVM = new ReentrantLock();

    private static final int MOST_DIGITS = 9;

    /**
     * Gives a number to a function, and to nobody else.
     *
     * @param greatest the greatest number that a run in the folder has, 0 without one
     * @throws StoreException if the file of the last number cannot be used
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
                // Written first: a number that is lost by a failure is a gap, one that is given twice a confusion.
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
