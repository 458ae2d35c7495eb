package io.github.perfratchet.harness.series;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.harness.forks.OtherLabelsException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Measures all that a test measures, a fork of each in turn, so that what the machine does meets all alike. How many there are the
 * first fork tells.
 */
public final class Rounds {

    /** Starts a series of forks, with which the test is measured. */
    @FunctionalInterface
    public interface Starter {
        Series start(Rounds rounds) throws Throwable;
    }

    /** One of the measurements. */
    public static final class Member {
        private final @Nullable String label;
        private final Series series;
        private double seconds;

        private Member(@Nullable String label, Series series) {
            this.label = label;
            this.series = series;
        }

        /** {@return what tells it apart from the others; absent for the only one} */
        public @Nullable String label() {
            return label;
        }

        /** {@return its forks} */
        public Series series() {
            return series;
        }

        /** {@return how long it took} */
        public double seconds() {
            return seconds;
        }
    }

    private final BenchmarkId test;
    private final Starter starter;
    private List<String> labels = List.of();

    /**
     * Prepares the measurements of a test.
     *
     * @param starter starts the forks of each of them
     */
    public Rounds(BenchmarkId test, Starter starter) {
        this.test = test;
        this.starter = starter;
    }

    /** {@return how many measurements the test has, as far as is known} */
    public int size() {
        return Math.max(1, labels.size());
    }

    /**
     * Measures until none needs another fork.
     *
     * @throws Throwable what the test threw in a fork
     */
    public List<Member> run() throws Throwable {
        List<Member> members = new ArrayList<>();
        List<Series> started = new ArrayList<>();
        try {
            Series first = start(started);
            long start = System.nanoTime();
            labels = first.runNext(null).remarks().labels();
            members.add(new Member(labels.isEmpty() ? null : labels.get(0), first));
            members.get(0).seconds = secondsSince(start);
            for (int i = 1; i < labels.size(); i++) {
                members.add(new Member(labels.get(i), start(started)));
            }
            runRound(members.subList(1, members.size()));
            // What needs no other fork is not asked again: it would look at all its forks for the same answer.
            List<Member> open = new ArrayList<>(members);
            while (!open.isEmpty()) {
                open = runRound(open);
            }
        } finally {
            for (Series series : started) {
                series.close();
            }
        }
        return members;
    }

    private Series start(List<Series> started) throws Throwable {
        Series series = starter.start(this);
        started.add(series);
        return series;
    }

    /** {@return those that needed another fork} */
    private List<Member> runRound(List<Member> members) throws Throwable {
        List<Member> open = new ArrayList<>();
        for (Member member : members) {
            if (member.series.needsAnother()) {
                open.add(member);
                long start = System.nanoTime();
                requireSameLabels(labelsOfNext(member));
                member.seconds += secondsSince(start);
            }
        }
        return open;
    }

    private static List<String> labelsOfNext(Member member) throws Throwable {
        try {
            return member.series.runNext(member.label).remarks().labels();
        } catch (OtherLabelsException e) {
            return e.labels();
        }
    }

    private void requireSameLabels(List<String> now) {
        if (!now.equals(labels)) {
            throw new IllegalStateException(test + " measures " + OtherLabelsException.shown(now)
                    + " in one fork, and " + OtherLabelsException.shown(labels)
                    + " in an earlier one; give its measurements the same labels, in the same order, whenever it runs:"
                    + " nothing that changes, such as a time or a random number, belongs into a label");
        }
    }

    private static double secondsSince(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
