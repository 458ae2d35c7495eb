package io.github.perfratchet.baseline.runs;

import io.github.perfratchet.baseline.measurement.Commit;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The data that identify a saved run.
 *
 * @param number its number among the saved runs, from 1
 * @param name its name; absent if it was saved without one
 * @param savedAt the time at which it was saved
 * @param commit the commit of the measured code, absent outside git
 * @param passed whether the check that saved it passed; a saved run is not a baseline, so the code may have failed the check
 * @param doubts the reasons to doubt its figures, one sentence each: tests that failed, or a run that was cut short
 * @since 0.1
 */
public record RunHeader(
        int number,
        @Nullable String name,
        Instant savedAt,
        @Nullable Commit commit,
        boolean passed,
        List<String> doubts) {

    public RunHeader {
        doubts = List.copyOf(doubts);
        if (number < 1) {
            throw new IllegalArgumentException("the number of a run is at least 1");
        }
        if (name != null) {
            RunNames.require(name);
        }
    }
}
