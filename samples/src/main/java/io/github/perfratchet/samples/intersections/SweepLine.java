package io.github.perfratchet.samples.intersections;

import java.util.Arrays;
import java.util.List;

/** The segments that cross a vertical line, from the lowest to the highest. */
final class SweepLine {

    private Segment[] segments = new Segment[16];
    private int size;

    int size() {
        return size;
    }

    Segment get(int index) {
        return segments[index];
    }

    /** {@return the index of the lowest segment that does not pass below the point} */
    int firstNotBelow(RationalPoint point) {
        int from = 0;
        int to = size;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (segments[middle].sideOf(point) > 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** {@return the end, exclusive, of the segments through the point, which start at the given index} */
    int endOfThoseAt(RationalPoint point, int from) {
        int end = from;
        while (end < size && segments[end].sideOf(point) == 0) {
            end++;
        }
        return end;
    }

    List<Segment> copyOfRange(int from, int to) {
        return List.of(Arrays.copyOfRange(segments, from, to));
    }

    /** Replaces the segments from one index, inclusive, to another, exclusive. */
    void replace(int from, int to, List<Segment> replacement) {
        int newSize = size - (to - from) + replacement.size();
        if (newSize > segments.length) {
            segments = Arrays.copyOf(segments, 2 * newSize);
        }
        System.arraycopy(segments, to, segments, from + replacement.size(), size - to);
        for (int i = 0; i < replacement.size(); i++) {
            segments[from + i] = replacement.get(i);
        }
        size = newSize;
    }
}
