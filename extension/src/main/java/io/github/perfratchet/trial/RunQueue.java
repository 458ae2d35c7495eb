package io.github.perfratchet.trial;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads how long a thread was runnable without a processor. This distinguishes code that waits from code that was made to wait. It works on
 * Linux only, from the second field of {@code /proc/thread-self/schedstat}, see {@code sched-stats.rst} of the kernel's documentation.
 */
final class RunQueue {

    private static final String SCHEDSTAT = "/proc/thread-self/schedstat";

    private final Thread owner;

    /**
     * The file is kept open, because opening it takes longer than everything else that is metered; {@code null} if the kernel does not have
     * it.
     */
    private final @Nullable RandomAccessFile file;

    /** Holds three numbers of at most 20 digits. */
    private final byte[] line = new byte[64];

    private RunQueue(Thread owner, @Nullable RandomAccessFile file) {
        this.owner = owner;
        this.file = file;
    }

    static RunQueue ofCurrentThread() {
        RandomAccessFile file = null;
        try {
            file = new RandomAccessFile(SCHEDSTAT, "r");
        } catch (IOException e) {
            // not Linux
        }
        return new RunQueue(Thread.currentThread(), file);
    }

    boolean isOfCurrentThread() {
        return Thread.currentThread() == owner;
    }

    /** {@return the nanoseconds so far; {@code null} if the kernel does not report them} */
    @Nullable
    Long nanos() {
        if (file == null) {
            return null;
        }
        try {
            file.seek(0);
            return secondField(file.read(line));
        } catch (IOException e) {
            return null;
        }
    }

    void close() {
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException e) {
            // The file was only read.
        }
    }

    private @Nullable Long secondField(int length) {
        if (length <= 0) {
            return null;
        }
        String[] fields =
                new String(line, 0, length, StandardCharsets.US_ASCII).trim().split(" ", -1);
        try {
            return fields.length < 2 ? null : Long.valueOf(fields[1]);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
