package io.github.perfratchet.trial;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads how long a thread was runnable without a processor, which tells code that waits from code that was made to wait. Linux
 * only: the second field of {@code /proc/thread-self/schedstat}, see {@code sched-stats.rst} of the kernel's documentation.
 */
final class RunQueue {

    private static final String SCHEDSTAT = "/proc/thread-self/schedstat";

    private final Thread owner;

    /** Kept open, since opening it takes longer than all else that is metered; absent where the kernel does not tell. */
    private final @Nullable RandomAccessFile file;

    /** Three numbers of at most 20 digits. */
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

    /** {@return the nanoseconds so far; absent where the kernel does not tell} */
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
            // It was only read.
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
