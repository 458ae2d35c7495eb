package io.github.perfratchet.maven.check;

import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.untrusted.Printable;
import io.github.perfratchet.maven.project.Names;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Rejects results that were measured alone although a base is set. If the key does not reach the JVM of the tests, the check must not
 * silently compare with the stored baselines.
 */
public final class BaseGuard {

    private BaseGuard() {}

    /**
     * {@return the reason why the results are rejected; empty if they are not}
     *
     * @param against the base that is set for the build; {@code null} if there is none
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
