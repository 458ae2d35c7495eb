package io.github.perfratchet.samples.study;

import java.io.IOException;
import java.util.List;

/** A second process that keeps every processor busy. */
final class Load implements AutoCloseable {

    private final Process process;

    private Load(Process process) {
        this.process = process;
    }

    static Load start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        System.getProperty("java.home") + "/bin/java",
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Load.class.getName(),
                        Long.toString(ProcessHandle.current().pid())))
                .inheritIO();
        return new Load(builder.start());
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /**
     * Keeps every processor busy until the process that asked for it ends.
     *
     * @param arguments the process's id
     */
    public static void main(String[] arguments) {
        for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
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
