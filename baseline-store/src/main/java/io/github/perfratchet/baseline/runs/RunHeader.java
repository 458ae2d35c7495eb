package io.github.perfratchet.baseline.runs;

import io.github.perfratchet.baseline.measurement.Commit;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What tells a saved run from others.
 *
 * @param number its number among the saved runs, from 1 on
 * @param name the name it was given; absent for one that was saved without
 * @param savedAt when it was saved
 * @param commit the commit of the measured code, absent outside git
 * @param passed whether the check that saved it passed. A saved run is no baseline, so it may be of code that failed
 * @param doubts what makes its figures doubtful, a sentence each: tests that failed, a run that was cut short
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
