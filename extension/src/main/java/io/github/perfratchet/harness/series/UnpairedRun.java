package io.github.perfratchet.harness.series;

import io.github.perfratchet.baseline.measurement.Against;
import io.github.perfratchet.fork.ForkReport;
import io.github.perfratchet.harness.forks.Forks;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Measures in one fork after another, until the forks agree. */
public final class UnpairedRun implements ForkSeries {

    private final Forks forks;
    private final ForkSchedule schedule;
    private final Progress progress;
    private final List<ForkReport> reports;

    /**
     * Starts a run.
     *
     * @param before the reports of earlier forks
     */
    public UnpairedRun(Forks forks, Progress progress, List<ForkReport> before) {
        this.forks = forks;
        this.schedule = new ForkSchedule(forks.wanted());
        this.progress = progress;
        this.reports = new ArrayList<>(before);
    }

    @Override
    public boolean needsAnother() {
        return schedule.needsAnother(ForkReport.measured(reports));
    }

    @Override
    public ForkReport runNext(@Nullable String label) throws Throwable {
        int number = reports.size() + 1;
        forks.prepareNext();
        ForkReport report = forks.alone(label, iteration -> progress.iteration(number, iteration))
                .run();
        reports.add(report);
        return report;
    }

    @Override
    public List<ForkReport> reports() {
        return reports;
    }

    @Override
    public @Nullable Against against() {
        return null;
    }
}
