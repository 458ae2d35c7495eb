package io.github.perfratchet;

/** An enum. {@link PairedTests} compiles another version of it for the base, without the first constant. */
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
