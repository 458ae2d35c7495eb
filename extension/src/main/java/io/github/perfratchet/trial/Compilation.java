package io.github.perfratchet.trial;

import java.time.Duration;

/** How the JIT compiler of this JVM works, and so how soon its silence means that the code is warm. */
public enum Compilation {
    /** Beside the code: what is to be compiled may wait in a queue. */
    BACKGROUND(Duration.ofMillis(500), Duration.ofMillis(300)),

    /** In the way of the code, so that nothing is left to compile but what has not been called often enough. */
    FOREGROUND(Duration.ofMillis(300), Duration.ofMillis(200));

    private final Duration floor;
    private final Duration quietTime;

    Compilation(Duration floor, Duration quietTime) {
        this.floor = floor;
        this.quietTime = quietTime;
    }

    /** No shorter warm-up, however quiet the compiler is: it may not have noticed the code yet. */
    Duration floor() {
        return floor;
    }

    /** For this long the compiler must be quiet. */
    Duration quietTime() {
        return quietTime;
    }
}
