package io.github.perfratchet.samples.intersections;

/**
 * A vertex of a profile, on the integer grid.
 *
 * @param x the distance along the profile, from -{@value #LIMIT} to {@value #LIMIT}
 * @param y the height, from -{@value #LIMIT} to {@value #LIMIT}
 * @since 0.1
 */
public record Vertex(int x, int y) {

    /** The largest coordinate. Up to this limit, all sums of products fit into a {@code long}, so the arithmetic is exact. */
    public static final int LIMIT = 1 << 13;

    public Vertex {
        if (Math.abs((long) x) > LIMIT || Math.abs((long) y) > LIMIT) {
            throw new IllegalArgumentException(
                    "coordinates must be from -" + LIMIT + " to " + LIMIT + ": " + x + ", " + y);
        }
    }
}
