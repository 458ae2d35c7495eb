package io.github.perfratchet.samples.intersections;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A segment of a profile. All arithmetic is exact. */
record Segment(int profile, Vertex left, Vertex right) {

    /** {@return the segments of a profile, from left to right} */
    static List<Segment> of(Profile profile, int index) {
        List<Vertex> vertices = profile.vertices();
        return IntStream.range(1, vertices.size())
                .mapToObj(i -> new Segment(index, vertices.get(i - 1), vertices.get(i)))
                .toList();
    }

    /** {@return the segments of each profile} */
    static List<List<Segment>> ofAll(List<Profile> profiles) {
        return IntStream.range(0, profiles.size())
                .mapToObj(index -> of(profiles.get(index), index))
                .toList();
    }

    long dx() {
        return (long) right.x() - left.x();
    }

    long dy() {
        return (long) right.y() - left.y();
    }

    /** {@return positive if this segment rises more steeply than the other, 0 if they are parallel} */
    int compareSlope(Segment other) {
        return Long.signum(turn(other, this));
    }

    /** {@return positive if the point is above the line through this segment, 0 if it is on the line} */
    int sideOf(RationalPoint point) {
        long q = point.denominator();
        return Long.signum(dx() * (point.yNumerator() - left.y() * q) - dy() * (point.xNumerator() - left.x() * q));
    }

    boolean startsAt(RationalPoint point) {
        return isAt(left, point);
    }

    boolean endsAt(RationalPoint point) {
        return isAt(right, point);
    }

    /** {@return the single common point of both segments, or null if there is none or the segments are parallel} */
    @Nullable
    RationalPoint crossing(Segment other) {
        long denominator = turn(this, other);
        if (denominator == 0) {
            return null;
        }
        long toX = (long) other.left.x() - left.x();
        long toY = (long) other.left.y() - left.y();
        long onThis = toX * other.dy() - toY * other.dx();
        long onOther = toX * dy() - toY * dx();
        if (denominator < 0) {
            denominator = -denominator;
            onThis = -onThis;
            onOther = -onOther;
        }
        if (onThis < 0 || onThis > denominator || onOther < 0 || onOther > denominator) {
            return null;
        }
        return new RationalPoint(
                left.x() * denominator + dx() * onThis, left.y() * denominator + dy() * onThis, denominator);
    }

    /** {@return whether the vertex lies on this segment} */
    boolean holds(Vertex vertex) {
        return vertex.x() >= left.x()
                && vertex.x() <= right.x()
                && dx() * (vertex.y() - left.y()) == dy() * (vertex.x() - left.x());
    }

    private static boolean isAt(Vertex vertex, RationalPoint point) {
        return point.denominator() == 1 && point.xNumerator() == vertex.x() && point.yNumerator() == vertex.y();
    }

    private static long turn(Segment a, Segment b) {
        return a.dx() * b.dy() - a.dy() * b.dx();
    }
}
