package io.github.perfratchet.harness.series;

import io.github.perfratchet.baseline.measurement.Against;
import io.github.perfratchet.fork.ForkReport;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The forks of one benchmark, measured one after another. */
public interface ForkSeries extends AutoCloseable {

    /** {@return whether another fork is needed} This method is called once before each fork. */
    boolean needsAnother();

    /**
     * Runs another fork of the current code, and another fork of the base if there is a base.
     *
     * @param label the label of the measurement to make; {@code null} for the first
     * @return the report of the fork of the current code
     * @throws Throwable the exception that the test threw in it
     */
    ForkReport runNext(@Nullable String label) throws Throwable;

    /** Ends the forks that were started and are no longer needed. */
    @Override
    default void close() throws IOException {}

    /** {@return the reports of the forks of the current code so far} */
    List<ForkReport> reports();

    /** {@return the comparison with the base; {@code null} without a base} */
    @Nullable
    Against against();
}
