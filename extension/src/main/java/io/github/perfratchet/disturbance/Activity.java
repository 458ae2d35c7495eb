package io.github.perfratchet.disturbance;

import io.github.perfratchet.baseline.quantity.Percentage;
import io.github.perfratchet.machine.SystemFiles;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The activity of the system between two moments.
 *
 * @param processors the number of processors
 * @param usedByOthers the CPU time that other processes used, in processors
 * @param stolen the share of the CPU time that the hypervisor gave to other machines
 * @param swappedPages the number of pages read from and written to swap
 */
record Activity(int processors, double usedByOthers, double stolen, long swappedPages) {

    /** In processors. A system uses this much by itself, including an editor or a browser in the background. */
    private static final double MOST_USED = 0.1;

    private static final double MOST_STOLEN = 0.02;
    private static final Duration A_MOMENT = Duration.ofMillis(500);
    private static final Activity NONE = new Activity(0, 0, 0, 0);

    /** {@return the activity of the system during half a second; none if the kernel does not report it} */
    static Activity during(SystemFiles files) {
        Optional<Moment> start = Moment.now(files);
        if (start.isEmpty()) {
            return NONE;
        }
        try {
            Thread.sleep(A_MOMENT.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return NONE;
        }
        return Moment.now(files).map(end -> between(start.get(), end)).orElse(NONE);
    }

    static Activity between(Moment start, Moment end) {
        double busy = end.busy() - start.busy();
        double stolen = end.stolen() - start.stolen();
        double total = busy + stolen + end.idle() - start.idle();
        if (total <= 0) {
            return NONE;
        }
        double own = (double) (end.ownNanos() - start.ownNanos()) / (end.nanos() - start.nanos());
        return new Activity(
                end.processors(),
                Math.max(0, busy / total * end.processors() - own),
                stolen / total,
                end.swappedPages() - start.swappedPages());
    }

    List<String> disturbances() {
        List<String> found = new ArrayList<>();
        if (usedByOthers > MOST_USED) {
            found.add(String.format(
                    Locale.ROOT,
                    "other processes use %.1f of %d CPUs; results may be unreliable. Stop them, or measure later.",
                    usedByOthers,
                    processors));
        }
        if (stolen > MOST_STOLEN) {
            found.add("other virtual machines take " + Percentage.formatRough(stolen)
                    + " of the CPU time (steal); results may be unreliable. Measure on a dedicated machine.");
        }
        if (swappedPages > 0) {
            found.add("the machine is swapping (" + swappedPages
                    + " pages in half a second); results may be unreliable. Close programs that need memory.");
        }
        return found;
    }
}
