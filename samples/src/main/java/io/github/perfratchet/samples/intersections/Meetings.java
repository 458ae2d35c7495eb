package io.github.perfratchet.samples.intersections;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects the points where profiles meet. A point counts once, even if it is a vertex of several segments. */
final class Meetings {

    private final Set<Meeting> found = new HashSet<>();

    /** Adds the common points of two segments of different profiles. */
    void addBetween(Segment a, Segment b) {
        RationalPoint crossing = a.crossing(b);
        if (crossing != null) {
            add(a, b, crossing);
        } else if (a.compareSlope(b) == 0) {
            addEndsHeld(a, b);
            addEndsHeld(b, a);
        }
    }

    void add(Segment a, Segment b, RationalPoint point) {
        found.add(new Meeting(Math.min(a.profile(), b.profile()), Math.max(a.profile(), b.profile()), point));
    }

    List<Meeting> fromLeftToRight() {
        return found.stream().sorted().toList();
    }

    private void addEndsHeld(Segment a, Segment b) {
        if (a.holds(b.left())) {
            add(a, b, RationalPoint.of(b.left()));
        }
        if (a.holds(b.right())) {
            add(a, b, RationalPoint.of(b.right()));
        }
    }
}
