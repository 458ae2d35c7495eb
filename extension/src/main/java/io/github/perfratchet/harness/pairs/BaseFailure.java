package io.github.perfratchet.harness.pairs;

import io.github.perfratchet.baseline.untrusted.Printable;
import io.github.perfratchet.fork.CallNotFoundException;
import io.github.perfratchet.harness.forks.OtherLabelsException;

/** Explains why a base could not run a test. */
final class BaseFailure {

    private static final int LONGEST_CHAIN = 20;
    private static final int LONGEST_REASON = 500;

    private BaseFailure() {}

    /** {@return the reason: what the base lacks or measures instead, or otherwise the exception of the test} */
    static String reason(Throwable thrown) {
        Throwable at = thrown;
        for (int i = 0; at != null && i < LONGEST_CHAIN; i++) {
            if (at instanceof LinkageError || at instanceof ClassNotFoundException) {
                return "it lacks " + missing(at);
            }
            if (at instanceof CallNotFoundException notFound) {
                return "it does not have the call " + notFound.call();
            }
            if (at instanceof OtherLabelsException) {
                return String.valueOf(at.getMessage());
            }
            at = at.getCause();
        }
        return "the test fails there: " + Printable.bounded(String.valueOf(thrown), LONGEST_REASON);
    }

    private static String missing(Throwable missing) {
        String name = String.valueOf(missing.getMessage());
        if (missing instanceof NoClassDefFoundError || missing instanceof ClassNotFoundException) {
            return "the class " + name.replace('/', '.');
        }
        return name.replace("'", "");
    }
}
