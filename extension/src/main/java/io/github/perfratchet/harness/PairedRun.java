package io.github.perfratchet.harness;

import io.github.perfratchet.baseline.comparison.PairSchedule;
import io.github.perfratchet.baseline.measurement.Fork;
import io.github.perfratchet.fork.ForkReport;
import io.github.perfratchet.fork.Repetition;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Measures pair after pair, until the verdict is clear or the time is up. */
final class PairedRun {

    private final Forks forks;
    private final Forks baseForks;
    private final BaseSide side;
    private final PairSchedule schedule;
    private final @Nullable Integer processor;
    private final Progress progress;
    private final List<ForkReport> current = new ArrayList<>();
    private final List<ForkReport> base = new ArrayList<>();

    PairedRun(Forks forks, BaseSide side, @Nullable Double maxRegression, Progress progress) throws IOException {
        this.forks = forks;
        this.baseForks = forks.of(side.base());
        this.side = side;
        this.schedule = new PairSchedule(maxRegression, side.tests());
        this.progress = progress;
        // Neighbours slow one processor down and not the other. Several threads need several.
        this.processor = forks.threads() == 1 ? Processors.first() : null;
    }

    List<ForkReport> current() {
        return current;
    }

    List<ForkReport> base() {
        return base;
    }

    /**
     * Measures.
     *
     * @throws ForkedPair.BaseFailedException if the base cannot run the test
     * @throws Throwable what the test threw in a fork of the current code
     */
    void measure() throws Throwable {
        int wanted = measureUpTo(pairsWanted());
        side.budget().screened(progress.seconds());
        if (wanted == 0) {
            return;
        }
        double screen = progress.seconds();
        double allowed = side.budget().secondsToSettle();
        while (wanted > 0 && progress.seconds() - screen + secondsOfPairs(wanted - current.size()) <= allowed) {
            wanted = measureUpTo(wanted);
        }
    }

    private int measureUpTo(int pairs) throws Throwable {
        while (current.size() < pairs) {
            boolean baseFirst = current.size() % 2 == 1;
            int number = current.size() + 1;
            forks.prepareNext();
            baseForks.prepareNext();
            ForkedPair.Reports reports = new ForkedPair(
                            lane -> forks.inLane(lane, extraWork(true), slice -> progress.slice(number, slice)),
                            lane -> baseForks.inLane(lane, extraWork(false), slice -> {}),
                            processor)
                    .run(baseFirst);
            current.add(reports.current());
            base.add(reports.base());
        }
        return pairsWanted();
    }

    private @Nullable Repetition extraWork(boolean measured) {
        Double share = side.extraWork();
        return share == null ? null : new Repetition(share, measured);
    }

    private int pairsWanted() {
        return schedule.pairsWanted(measured(current), measured(base));
    }

    private double secondsOfPairs(int count) {
        return count * progress.seconds() / current.size();
    }

    private static List<Fork> measured(List<ForkReport> reports) {
        return reports.stream().map(ForkReport::measured).toList();
    }
}
