package io.github.perfratchet.trial;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads how long the threads of this process have run, and how long they were ready to run but had no processor. On a busy machine the
 * second time distinguishes a compiler that starves from one that has nothing to do. It is known on Linux only, from
 * {@code /proc/self/task/<id>/schedstat}, see {@code sched-stats.rst} of the kernel's documentation. On other systems the threads are
 * assumed not to have waited.
 *
 * <p>The class parses bytes by hand. If it used the methods of {@link String}, they would be compiled for this use before the test uses
 * them.
 */
final class ProcessorDemand {

    private static final String TASKS = "/proc/self/task/";

    /** The kernel cuts off the names of threads at 15 characters. */
    private static final String[] COMPILERS = {"C1 CompilerThre", "C2 CompilerThre"};

    /** Holds two numbers of at most 20 digits, and a third one that is not used. */
    private final byte[] line = new byte[64];

    private final Map<String, Task> tasks = new HashMap<>();
    private final JitActivity jit = new JitActivity();

    /**
     * The demand of the threads until a moment. Threads that have ended still count.
     *
     * @param wallNanos the moment, on a monotonic clock, in nanoseconds
     * @param compilerCpuNanos how long the JIT compiler's threads ran, in nanoseconds
     * @param compilerNanos how long they ran or wanted to run, in nanoseconds
     * @param queuedNanos how long the other threads were ready to run but had no processor, in nanoseconds
     */
    record Reading(long wallNanos, long compilerCpuNanos, long compilerNanos, long queuedNanos) {

        /** {@return the demand of the threads since an earlier reading} */
        Interval since(Reading earlier) {
            return new Interval(earlier, this);
        }
    }

    /**
     * The demand of the threads during an interval.
     *
     * @param start the reading at its start
     * @param end the reading at its end
     */
    record Interval(Reading start, Reading end) {

        /** {@return the length of the interval, in nanoseconds} */
        long wallNanos() {
            return end.wallNanos() - start.wallNanos();
        }

        /** {@return how long the process was not waiting for a processor, in nanoseconds} */
        long unstarvedNanos() {
            return wallNanos() - (end.queuedNanos() - start.queuedNanos());
        }

        /** {@return how long the JIT compiler's threads ran or wanted to run, in nanoseconds} */
        long compilerNanos() {
            return end.compilerNanos() - start.compilerNanos();
        }
    }

    private static final class Task {

        private final String file;
        private final boolean compiles;
        private long ran;
        private long queued;

        private Task(String file, boolean compiles) {
            this.file = file;
            this.compiles = compiles;
        }
    }

    ProcessorDemand() {}

    /** {@return the demand of the threads so far} */
    synchronized Reading read() {
        String[] ids = new File(TASKS).list();
        for (String id : ids == null ? new String[0] : ids) {
            String folder = TASKS.concat(id);
            update(tasks.computeIfAbsent(id, key -> new Task(folder.concat("/schedstat"), compiles(folder))));
        }
        return sum();
    }

    /**
     * {@return how long the JIT compiler's threads that {@link #read()} has found have run, in nanoseconds} This method is faster than
     * {@link #read()}.
     */
    synchronized long compilerCpuNanos() {
        for (Task task : tasks.values()) {
            if (task.compiles) {
                update(task);
            }
        }
        return sum().compilerCpuNanos();
    }

    private void update(Task task) {
        int length = readLine(task.file);
        // A thread that has ended keeps its last values.
        if (length > 0) {
            int space = indexOf(' ', 0, length);
            task.ran = number(0, space);
            task.queued = number(space + 1, indexOf(' ', space + 1, length));
        }
    }

    private Reading sum() {
        long compilerCpu = 0;
        long compiler = 0;
        long queued = 0;
        long all = 0;
        for (Task task : tasks.values()) {
            all += task.ran;
            if (task.compiles) {
                compilerCpu += task.ran;
                compiler += task.ran + task.queued;
            } else {
                queued += task.queued;
            }
        }
        if (all == 0) {
            long nanos = jit.nanos();
            return new Reading(System.nanoTime(), nanos, nanos, 0);
        }
        return new Reading(System.nanoTime(), compilerCpu, compiler, queued);
    }

    private boolean compiles(String folder) {
        int length = readLine(folder.concat("/comm"));
        for (String name : COMPILERS) {
            if (begins(name, length)) {
                return true;
            }
        }
        return false;
    }

    private boolean begins(String name, int length) {
        if (length < name.length()) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (line[i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** {@return how many bytes of a file have been read into {@link #line}; 0 if the file no longer exists} */
    private int readLine(String file) {
        try (FileInputStream in = new FileInputStream(file)) {
            return Math.max(0, in.read(line));
        } catch (IOException e) {
            return 0;
        }
    }

    private int indexOf(char wanted, int from, int length) {
        int at = from;
        while (at < length && line[at] != wanted) {
            at++;
        }
        return at;
    }

    private long number(int from, int to) {
        long number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + (line[i] - '0');
        }
        return number;
    }
}
