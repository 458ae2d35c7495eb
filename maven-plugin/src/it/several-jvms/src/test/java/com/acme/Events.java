package com.acme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Notes when something ran, in milliseconds of the clock all JVMs share, and for which JVM of Surefire: {@code kind start end pid},
 * a line each.
 */
final class Events {

    private static final Path FILE = Path.of(System.getProperty("com.acme.events"));
    private static final Path MEASURING = FILE.resolveSibling("measuring");

    private Events() {}

    static void add(String kind, long start) throws IOException {
        String line = kind + " " + start + " " + System.currentTimeMillis() + " " + testJvm().pid() + "\n";
        Files.writeString(FILE, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static ProcessHandle testJvm() {
        ProcessHandle here = ProcessHandle.current();
        return isFork() ? here.parent().orElseThrow() : here;
    }

    static boolean isFork() {
        return System.getProperty("perfratchet.fork") != null;
    }

    static void plain() throws Exception {
        long start = System.currentTimeMillis();
        Thread.sleep(ThreadLocalRandom.current().nextInt(100, 300));
        add("plain", start);
    }

    /** The first measurement has begun. */
    static void measuring() throws IOException {
        Files.writeString(MEASURING, "");
    }

    static boolean hasMeasured() {
        return Files.exists(MEASURING);
    }
}
