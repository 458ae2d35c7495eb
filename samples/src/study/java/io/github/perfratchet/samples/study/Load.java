package io.github.perfratchet.samples.study;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Other processes that keep the processors busy. */
final class Load implements AutoCloseable {

    private final List<Process> processes = new ArrayList<>();

    private Load() {}

    /** Starts processes with threads that compute without a pause. Each process has the given number of threads. */
    static Load of(int processes, int threads) throws IOException {
        Load load = new Load();
        for (int i = 0; i < processes; i++) {
            load.processes.add(start(threads));
        }
        return load;
    }

    private static Process start(int threads) throws IOException {
        return new ProcessBuilder(List.of(
                        System.getProperty("java.home") + "/bin/java",
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Load.class.getName(),
                        Long.toString(ProcessHandle.current().pid()),
                        Integer.toString(threads)))
                .inheritIO()
                .start();
    }

    @Override
    public void close() {
        processes.forEach(Process::destroyForcibly);
    }

    /**
     * Computes until the process that started it ends.
     *
     * @param arguments the id of that process, and the number of threads that compute
     */
    public static void main(String[] arguments) {
        for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
            Thread busy = new Thread(Load::run, "busy-" + i);
            busy.setDaemon(true);
            busy.start();
        }
        ProcessHandle.of(Long.parseLong(arguments[0]))
                .ifPresent(parent -> parent.onExit().join());
    }

    private static void run() {
        long x = Thread.currentThread().getId();
        while (x != 0) {
            x ^= x << 13;
            x ^= x >>> 7;
            x ^= x << 17;
        }
    }
}
