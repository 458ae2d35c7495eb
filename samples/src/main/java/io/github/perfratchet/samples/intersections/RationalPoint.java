package io.github.perfratchet.samples.intersections;

/**
 * A point with rational coordinates in lowest terms, so that equal points are equal records.
 *
 * @param xNumerator the numerator of x
 * @param yNumerator the numerator of y
 * @param denominator the denominator of both coordinates, which is positive
 * @since 0.1
 */
public record RationalPoint(long xNumerator, long yNumerator, long denominator) implements Comparable<RationalPoint> {

    public RationalPoint {
        if (denominator <= 0) {
            throw new IllegalArgumentException("the denominator must be positive: " + denominator);
        }
        long divisor = gcd(gcd(Math.abs(xNumerator), Math.abs(yNumerator)), denominator);
        xNumerator /= divisor;
        yNumerator /= divisor;
        denominator /= divisor;
    }

    static RationalPoint of(Vertex vertex) {
        return new RationalPoint(vertex.x(), vertex.y(), 1);
    }

    /** {@return x, rounded} */
    public double x() {
        return (double) xNumerator / denominator;
    }

    /** {@return y, rounded} */
    public double y() {
        return (double) yNumerator / denominator;
    }

    /** Orders points from left to right, and points with the same x upwards. */
    @Override
    public int compareTo(RationalPoint other) {
        int byX = compareProducts(xNumerator, other.denominator, other.xNumerator, denominator);
        return byX != 0 ? byX : compareProducts(yNumerator, other.denominator, other.yNumerator, denominator);
    }

    /** Compares a·b with c·d, in 128 bits. */
    private static int compareProducts(long a, long b, long c, long d) {
        int byHighBits = Long.compare(Math.multiplyHigh(a, b), Math.multiplyHigh(c, d));
        return byHighBits != 0 ? byHighBits : Long.compareUnsigned(a * b, c * d);
    }

    private static long gcd(long a, long b) {
        while (b != 0) {
            long remainder = a % b;
            a = b;
            b = remainder;
        }
        return a;
    }
}
