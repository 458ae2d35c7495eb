package io.github.perfratchet.maven.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfratchet.baseline.measurement.Against;
import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.measurement.Environment;
import io.github.perfratchet.baseline.measurement.Fork;
import io.github.perfratchet.baseline.measurement.Iteration;
import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.measurement.Settings;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class BaseGuardTests {

    private static final Fork FORK =
            new Fork(List.of(new Iteration(100, 1250, 1230.0, null, null)), null, null, null, null, null, 1);

    private static final Measurement ALONE = new Measurement(
            new BenchmarkId("com.acme.ParserTests", "parses"),
            null,
            new Settings(1, List.of(), true, "compiler"),
            List.of(FORK),
            List.of(),
            1);

    @Test
    void withoutABaseNothingIsRefused() {
        assertThat(BaseGuard.refusal(null, results(ALONE))).isEmpty();
    }

    @Test
    void aMeasurementWithoutTheGivenBaseIsRefused() {
        assertThat(BaseGuard.refusal("origin/main", results(ALONE)))
                .hasValueSatisfying(message -> assertThat(message)
                        .contains("perfratchet.against is \"origin/main\"", "com.acme.ParserTests#parses")
                        .contains("mvn verify -Dperfratchet.against=...", "systemPropertyVariables"));
    }

    @Test
    void aMeasurementAgainstTheBaseIsNot() {
        Measurement paired = ALONE.pairedWith(new Against("origin/main", 1, List.of(FORK), null));

        assertThat(BaseGuard.refusal("origin/main", results(paired))).isEmpty();
    }

    private static List<ClassResults> results(Measurement measurement) {
        return List.of(new ClassResults(
                measurement.id().className(),
                new Environment("Synthetic CPU", 2, 8, "Linux", "amd64", "Acme", 17, "G1", "coops,cclass,align8"),
                null,
                Instant.EPOCH,
                true,
                List.of(measurement),
                List.of()));
    }
}
