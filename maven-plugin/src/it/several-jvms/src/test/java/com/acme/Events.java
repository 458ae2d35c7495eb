package com.acme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;

/** Notes when something ran: {@code kind start end pid}, a line each, in milliseconds of the clock all JVMs share. */
final class Events {

    private Events() {}

    static void add(String kind, long start) throws IOException {
        Path file = Path.of(System.getProperty("com.acme.events"));
        String line = kind + " " + start + " " + System.currentTimeMillis() + " " + ProcessHandle.current().pid() + "\n";
        Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    static void plain() throws Exception {
        long start = System.currentTimeMillis();
        Thread.sleep(ThreadLocalRandom.current().nextInt(100, 300));
        add("plain", start);
    }
}
