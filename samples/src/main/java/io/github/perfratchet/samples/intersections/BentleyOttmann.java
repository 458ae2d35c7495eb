package io.github.perfratchet.samples.intersections;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Sweeps a line over the profiles from left to right, and compares only segments that become neighbours on this line. This
 * takes O((n + k) log n) comparisons for n segments that meet in k points.
 *
 * <p>The algorithm is from Bentley and Ottmann, "Algorithms for Reporting and Counting Geometric Intersections", IEEE
 * Transactions on Computers C-28 (1979). Several segments through one point are treated as in de Berg et al., "Computational
 * Geometry", 3rd edition, section 2.1. The points are exact, so rounding never makes the order on the line wrong.
 *
 * @since 0.1
 */
public final class BentleyOttmann implements Intersections {

    @Override
    public List<Meeting> of(List<Profile> profiles) {
        Sweep sweep = new Sweep();
        Segment.ofAll(profiles).forEach(segments -> segments.forEach(sweep::schedule));
        return sweep.run();
    }

    private static final class Sweep {

        private static final Comparator<Segment> UPWARDS_RIGHT_OF_COMMON_POINT =
                ((Comparator<Segment>) Segment::compareSlope).thenComparing(Segment::profile);

        /** The points where the order on the line may change, with the segments that start there. */
        private final TreeMap<RationalPoint, List<Segment>> events = new TreeMap<>();

        private final SweepLine line = new SweepLine();
        private final Meetings meetings = new Meetings();

        void schedule(Segment segment) {
            startingAt(RationalPoint.of(segment.left())).add(segment);
            startingAt(RationalPoint.of(segment.right()));
        }

        List<Meeting> run() {
            for (var event = events.pollFirstEntry(); event != null; event = events.pollFirstEntry()) {
                handle(event);
            }
            return meetings.fromLeftToRight();
        }

        private void handle(Map.Entry<RationalPoint, List<Segment>> event) {
            RationalPoint point = event.getKey();
            int from = line.firstNotBelow(point);
            int to = line.endOfThoseAt(point, from);
            List<Segment> through = new ArrayList<>(line.copyOfRange(from, to));
            through.addAll(event.getValue());
            report(through, point);

            through.removeIf(segment -> segment.endsAt(point));
            through.sort(UPWARDS_RIGHT_OF_COMMON_POINT);
            line.replace(from, to, through);
            int end = from + through.size();
            scheduleCrossing(from - 1, from, point);
            if (end > from) {
                scheduleCrossing(end - 1, end, point);
            }
        }

        private void report(List<Segment> through, RationalPoint point) {
            for (int i = 1; i < through.size(); i++) {
                for (int j = 0; j < i; j++) {
                    Segment a = through.get(i);
                    Segment b = through.get(j);
                    if (a.profile() != b.profile() && (a.compareSlope(b) != 0 || isEnd(a, point) || isEnd(b, point))) {
                        meetings.add(a, b, point);
                    }
                }
            }
        }

        private static boolean isEnd(Segment segment, RationalPoint point) {
            return segment.startsAt(point) || segment.endsAt(point);
        }

        private void scheduleCrossing(int lower, int upper, RationalPoint now) {
            if (lower >= 0 && upper < line.size()) {
                RationalPoint crossing = line.get(lower).crossing(line.get(upper));
                if (crossing != null && crossing.compareTo(now) > 0) {
                    startingAt(crossing);
                }
            }
        }

        private List<Segment> startingAt(RationalPoint point) {
            return events.computeIfAbsent(point, at -> new ArrayList<>(1));
        }
    }
}
