package io.github.perfratchet.trial;

import java.time.Duration;

/** The way in which the JIT compiler of this JVM works. It determines how soon the silence of the compiler means that the code is warm. */
public enum Compilation {
    /** The compiler works at the same time as the code. Methods to compile may wait in a queue. */
    BACKGROUND(Duration.ofMillis(500), Duration.ofMillis(300)),

    /** The code waits for the compiler. Only methods that have not been called often enough are left to compile. */
    FOREGROUND(Duration.ofMillis(300), Duration.ofMillis(200));

    private final Duration floor;
    private final Duration quietTime;

    Compilation(Duration floor, Duration quietTime) {
        this.floor = floor;
        this.quietTime = quietTime;
    }

    /** {@return the shortest warm-up, however quiet the compiler is} The compiler may not have noticed the code yet. */
    Duration floor() {
        return floor;
    }

    /** {@return how long the compiler must be quiet} */
    Duration quietTime() {
        return quietTime;
    }
}
