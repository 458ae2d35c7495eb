package io.github.perfratchet.samples.intersections;

import java.util.List;

/**
 * Compares each segment with each segment of every other profile. This takes O(n²) for n segments, and is obviously correct.
 *
 * @since 0.1
 */
public final class BruteForce implements Intersections {

    @Override
    public List<Meeting> of(List<Profile> profiles) {
        List<List<Segment>> segments = Segment.ofAll(profiles);
        Meetings meetings = new Meetings();
        for (int first = 0; first < segments.size(); first++) {
            for (int second = first + 1; second < segments.size(); second++) {
                for (Segment segment : segments.get(first)) {
                    for (Segment other : segments.get(second)) {
                        meetings.addBetween(segment, other);
                    }
                }
            }
        }
        return meetings.fromLeftToRight();
    }
}
