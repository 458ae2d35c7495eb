package io.github.perfratchet.trial;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Reads how long the current thread was runnable without a processor, which tells code that waits from code that was made to
 * wait. Linux only: the second field of {@code /proc/thread-self/schedstat}, see {@code sched-stats.rst} of the kernel's
 * documentation.
 */
final class RunQueue {

    private static final Path SCHEDSTAT = Path.of("/proc/thread-self/schedstat");

    private RunQueue() {}

    /** {@return the nanoseconds so far; absent where the kernel does not tell} */
    static @Nullable Long nanosOfCurrentThread() {
        try {
            String[] fields = Files.readString(SCHEDSTAT, StandardCharsets.US_ASCII)
                    .trim()
                    .split(" ", -1);
            return fields.length < 2 ? null : Long.valueOf(fields[1]);
        } catch (IOException | NumberFormatException e) {
            return null;
        }
    }
}
