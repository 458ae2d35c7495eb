package io.github.perfratchet.samples.intersections;

import java.util.List;

/**
 * Compares each segment with the segments of every other profile that lie above or below it, and finds the first of them by
 * binary search. This takes O(p n log n + c) for p profiles, n segments and c such pairs.
 *
 * @since 0.1
 */
public final class BinarySearch implements Intersections {

    @Override
    public List<Meeting> of(List<Profile> profiles) {
        List<List<Segment>> segments = Segment.ofAll(profiles);
        Meetings meetings = new Meetings();
        for (int first = 0; first < segments.size(); first++) {
            for (int second = first + 1; second < segments.size(); second++) {
                List<Segment> others = segments.get(second);
                for (Segment segment : segments.get(first)) {
                    addMeetings(segment, others, meetings);
                }
            }
        }
        return meetings.fromLeftToRight();
    }

    private static void addMeetings(Segment segment, List<Segment> others, Meetings meetings) {
        for (int i = firstEndingAtOrAfter(segment.left().x(), others); i < others.size(); i++) {
            Segment other = others.get(i);
            if (other.left().x() > segment.right().x()) {
                return;
            }
            meetings.addBetween(segment, other);
        }
    }

    private static int firstEndingAtOrAfter(int x, List<Segment> segments) {
        int from = 0;
        int to = segments.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (segments.get(middle).right().x() < x) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
