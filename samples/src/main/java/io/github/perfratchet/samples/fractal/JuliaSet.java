package io.github.perfratchet.samples.fractal;

/**
 * Draws the Julia set of z² + c.
 *
 * @param realPart the real part of c
 * @param imaginaryPart the imaginary part of c
 * @param maxIterations the number of iterations after which a point counts as one that never escapes
 * @since 0.1
 */
public record JuliaSet(double realPart, double imaginaryPart, int maxIterations) {

    private static final double EXTENT = 1.6;

    /**
     * Draws the square from -1.6 - 1.6 i to 1.6 + 1.6 i.
     *
     * @param escapeTimes the array for the number of iterations after which the centre of each pixel escapes, or
     *     {@link #maxIterations}, row by row
     * @param size the width and height, in pixels
     */
    public void draw(int[] escapeTimes, int size) {
        if (escapeTimes.length != size * size) {
            throw new IllegalArgumentException("expected " + size * size + " pixels, got " + escapeTimes.length);
        }
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                escapeTimes[row * size + column] = escapeTime(coordinate(column, size), coordinate(row, size));
            }
        }
    }

    private static double coordinate(int pixel, int size) {
        return (2 * pixel + 1 - size) * EXTENT / size;
    }

    private int escapeTime(double startX, double startY) {
        double x = startX;
        double y = startY;
        for (int i = 0; i < maxIterations; i++) {
            double xx = x * x;
            double yy = y * y;
            if (xx + yy > 4) {
                return i;
            }
            y = 2 * x * y + imaginaryPart;
            x = xx - yy + realPart;
        }
        return maxIterations;
    }
}
