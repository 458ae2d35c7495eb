package io.github.perfratchet.harness.series;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.harness.forks.OtherLabelsException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Measures all operations of a test. A round runs one fork of each operation in turn, so that what the machine does affects all of them
 * alike. The first fork reports how many operations there are.
 */
public final class Rounds {

    /** Starts a series of forks that measure one operation of the test. */
    @FunctionalInterface
    public interface Starter {
        ForkSeries start(Rounds rounds) throws Throwable;
    }

    /** One of the measurements of a test. */
    public static final class Member {
        private final @Nullable String label;
        private final ForkSeries series;
        private double seconds;

        private Member(@Nullable String label, ForkSeries series) {
            this.label = label;
            this.series = series;
        }

        /** {@return the label that distinguishes it from the others; {@code null} for the only one} */
        public @Nullable String label() {
            return label;
        }

        /** {@return its forks} */
        public ForkSeries series() {
            return series;
        }

        /** {@return how long it took, in seconds} */
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
     * @param starter starts the forks of each measurement
     */
    public Rounds(BenchmarkId test, Starter starter) {
        this.test = test;
        this.starter = starter;
    }

    /** {@return the number of measurements of the test, as far as it is known} */
    public int size() {
        return Math.max(1, labels.size());
    }

    /**
     * Measures until no measurement needs another fork.
     *
     * @throws Throwable the exception that the test threw in a fork
     */
    public List<Member> run() throws Throwable {
        List<Member> members = new ArrayList<>();
        List<ForkSeries> started = new ArrayList<>();
        try {
            ForkSeries first = start(started);
            long start = System.nanoTime();
            labels = first.runNext(null).remarks().labels();
            members.add(new Member(labels.isEmpty() ? null : labels.get(0), first));
            members.get(0).seconds = secondsSince(start);
            for (int i = 1; i < labels.size(); i++) {
                members.add(new Member(labels.get(i), start(started)));
            }
            runRound(members.subList(1, members.size()));
            // A series that needs no other fork is not asked again. It would examine all its forks for the same
            // answer.
            List<Member> open = new ArrayList<>(members);
            while (!open.isEmpty()) {
                open = runRound(open);
            }
        } finally {
            for (ForkSeries series : started) {
                series.close();
            }
        }
        return members;
    }

    private ForkSeries start(List<ForkSeries> started) throws Throwable {
        ForkSeries series = starter.start(this);
        started.add(series);
        return series;
    }

    /** {@return the members that needed another fork} */
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
                    + " in an earlier one; give its measurements the same labels, in the same order, whenever it runs."
                    + " A label must not contain anything that changes, such as a time or a random number");
        }
    }

    private static double secondsSince(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
