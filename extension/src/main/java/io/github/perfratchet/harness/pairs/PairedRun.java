package io.github.perfratchet.harness.pairs;

import io.github.perfratchet.baseline.measurement.Against;
import io.github.perfratchet.baseline.pairs.PairSchedule;
import io.github.perfratchet.baseline.threshold.Thresholds;
import io.github.perfratchet.fork.ForkReport;
import io.github.perfratchet.fork.Remarks;
import io.github.perfratchet.fork.Repetition;
import io.github.perfratchet.harness.forks.Forks;
import io.github.perfratchet.harness.series.ForkSeries;
import io.github.perfratchet.harness.series.Progress;
import io.github.perfratchet.harness.series.UnpairedRun;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Measures in one pair of forks after another, until the verdict is clear or the time is up. If the base cannot run the test, the current
 * code is measured alone.
 */
public final class PairedRun implements ForkSeries {

    private final Forks forks;
    private final Forks baseForks;
    private final BaseSide side;
    private final IntSupplier tests;
    private final Function<Remarks, Thresholds> thresholds;
    private final List<Integer> processors;
    private final Progress progress;
    private final List<ForkReport> current = new ArrayList<>();
    private final List<ForkReport> base = new ArrayList<>();
    private final StartedPairs started = new StartedPairs();
    private double seconds;
    private int wanted;
    private boolean screened;
    private double secondsOfScreen;
    private double secondsToSettle;
    private @Nullable UnpairedRun alone;
    private @Nullable String unmeasured;

    /**
     * Starts a run.
     *
     * @param tests returns the number of benchmarks that the whole run compares, as far as it is known
     * @param thresholds returns the thresholds for a regression of a test that has made these remarks
     */
    public PairedRun(
            Forks forks, BaseSide side, IntSupplier tests, Function<Remarks, Thresholds> thresholds, Progress progress)
            throws IOException {
        this.forks = forks;
        this.baseForks = forks.of(side.base());
        this.side = side;
        this.tests = tests;
        this.thresholds = thresholds;
        this.progress = progress;
        // Neighbours may slow down one processor and not another, so both sides of a pair share one. Several threads
        // need several processors.
        this.processors = forks.threads() == 1 ? Processors.allowed() : List.of();
        this.wanted = pairsWanted();
    }

    @Override
    public boolean needsAnother() {
        if (alone != null) {
            return alone.needsAnother();
        }
        if (current.size() < wanted) {
            return true;
        }
        wanted = pairsWanted();
        if (!screened) {
            screened = true;
            secondsOfScreen = seconds;
            side.budget().screened(secondsOfScreen);
            secondsToSettle = wanted == 0 ? 0 : side.budget().secondsToSettle();
        }
        int more = wanted - current.size();
        return wanted > 0 && seconds - secondsOfScreen + more * seconds / current.size() <= secondsToSettle;
    }

    @Override
    public ForkReport runNext(@Nullable String label) throws Throwable {
        return alone == null ? runNextPair(label) : alone.runNext(label);
    }

    private ForkReport runNextPair(@Nullable String label) throws Throwable {
        long start = System.nanoTime();
        try {
            ForkedPair.Reports reports = nextPair(label);
            current.add(reports.current());
            base.add(reports.base());
            return reports.current();
        } catch (ForkedPair.BaseFailedException e) {
            close();
            // The fork of the pair does not count: its code was compiled in the foreground, which changes times and
            // bytes.
            alone = new UnpairedRun(forks, progress, List.of());
            unmeasured = BaseFailure.reason(e.failure());
            return e.current();
        } finally {
            seconds += (System.nanoTime() - start) / 1e9;
        }
    }

    private ForkedPair.Reports nextPair(@Nullable String label) throws Throwable {
        if (started.isEmpty()) {
            forks.prepareNext();
            baseForks.prepareNext();
            List<ForkedPair> pairs = new ArrayList<>();
            int atOnce = PairsAtOnce.of(wanted - current.size(), forks);
            for (int i = 0; i < atOnce; i++) {
                // Pairs that run at the same time have separate processors, as far as there are enough.
                Integer processor = processors.isEmpty() ? null : processors.get(i % processors.size());
                pairs.add(pair(label, current.size() + i, processor));
            }
            started.start(pairs);
        }
        return started.next();
    }

    private ForkedPair pair(@Nullable String label, int before, @Nullable Integer processor) throws IOException {
        return new ForkedPair(
                lane -> forks.inLane(
                        label, lane, extraWork(true), iteration -> progress.iteration(before + 1, iteration)),
                lane -> baseForks.inLane(label, lane, extraWork(false), iteration -> {}),
                before % 2 == 1,
                processor);
    }

    private @Nullable Repetition extraWork(boolean measured) {
        Double share = side.extraWork();
        return share == null ? null : new Repetition(share, measured);
    }

    private int pairsWanted() {
        return new PairSchedule(thresholds.apply(ForkReport.remarks(current)), tests.getAsInt())
                .pairsWanted(ForkReport.measured(current), ForkReport.measured(base));
    }

    @Override
    public void close() throws IOException {
        started.close();
    }

    @Override
    public List<ForkReport> reports() {
        return alone == null ? current : alone.reports();
    }

    @Override
    public Against against() {
        String description = side.base().description();
        return unmeasured == null
                ? new Against(description, tests.getAsInt(), ForkReport.measured(base), null)
                : new Against(description, tests.getAsInt(), List.of(), unmeasured);
    }
}
