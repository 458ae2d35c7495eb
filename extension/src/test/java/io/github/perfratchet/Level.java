package io.github.perfratchet;

/** An enum to which {@link PairedTests} gives a constant in front. */
enum Level {
    TINY(8),
    SMALL(1_000);

    private final int bytes;

    Level(int bytes) {
        this.bytes = bytes;
    }

    int bytes() {
        return bytes;
    }
}
