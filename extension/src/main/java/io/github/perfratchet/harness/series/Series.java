package io.github.perfratchet.harness.series;

import io.github.perfratchet.baseline.measurement.Against;
import io.github.perfratchet.fork.ForkReport;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The forks of one benchmark, measured one after another. */
public interface Series extends AutoCloseable {

    /** {@return whether another fork is needed} To be asked once before each of them. */
    boolean needsAnother();

    /**
     * Runs another fork, and that of the base if there is one.
     *
     * @param label which of the test's measurements it makes; absent for the first
     * @return the report of the fork of the current code
     * @throws Throwable what the test threw in it
     */
    ForkReport runNext(@Nullable String label) throws Throwable;

    /** Ends the forks that were started and are not needed any more. */
    @Override
    default void close() throws IOException {}

    /** {@return the reports of the forks of the current code so far} */
    List<ForkReport> reports();

    /** {@return the other side; absent without a base} */
    @Nullable
    Against against();
}
