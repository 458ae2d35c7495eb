package io.github.perfratchet.maven.check;

import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.untrusted.Printable;
import io.github.perfratchet.maven.project.Names;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Refuses results that were measured alone although a base was given. A key that did not reach the tests' JVM must not turn a
 * comparison with a base into one with the stored baseline.
 */
public final class BaseGuard {

    private BaseGuard() {}

    /**
     * {@return why the results are refused; empty if they are not}
     *
     * @param against the base that the build was given; absent without one
     */
    public static Optional<String> refusal(@Nullable String against, Collection<ClassResults> results) {
        if (against == null) {
            return Optional.empty();
        }
        return results.stream()
                .flatMap(ofClass -> ofClass.measurements().stream())
                .filter(measurement ->
                        measurement.against() == null && !measurement.settings().areOfJmhAlone())
                .findFirst()
                .map(alone -> message(against, alone));
    }

    private static String message(String against, Measurement alone) {
        return "perfratchet.against is " + Printable.quoted(against) + ", but " + Names.inFull(alone.id())
                + " was measured without a base, because the key did not reach the JVM of the tests. Set the key on the"
                + " command line, mvn verify -Dperfratchet.against=..., or also in Surefire's systemPropertyVariables.";
    }
}
