package io.github.perfratchet.samples.intersections;

import java.util.Comparator;

/**
 * A point where two profiles meet.
 *
 * @param first the index of one profile
 * @param second the index of the other, which is larger
 * @param point the point where they meet
 * @since 0.1
 */
public record Meeting(int first, int second, RationalPoint point) implements Comparable<Meeting> {

    private static final Comparator<Meeting> FROM_LEFT_TO_RIGHT =
            Comparator.comparing(Meeting::point).thenComparing(Meeting::first).thenComparing(Meeting::second);

    public Meeting {
        if (first >= second) {
            throw new IllegalArgumentException("the first index must be smaller: " + first + ", " + second);
        }
    }

    @Override
    public int compareTo(Meeting other) {
        return FROM_LEFT_TO_RIGHT.compare(this, other);
    }
}
