package io.github.perfratchet.jupiter;

import io.github.perfratchet.baseline.growth.Fit;
import io.github.perfratchet.baseline.growth.Growth;
import io.github.perfratchet.baseline.growth.Order;
import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.ClassNames;
import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.measurement.Summary;
import io.github.perfratchet.baseline.quantity.Percentage;
import io.github.perfratchet.baseline.quantity.TimeSpan;
import io.github.perfratchet.harness.LabelledMeasurement;
import io.github.perfratchet.jupiter.identity.TestParameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.opentest4j.AssertionFailedError;

/**
 * Records the times of one parameterized test by size. JUnit closes the record after the last call of the test. The record then reports how
 * the times grow.
 */
final class GrowthRecord implements CloseableResource, AutoCloseable {

    private final @Nullable Order allowed;
    private final ClassNames classes;
    private final Consumer<String> say;
    private final Map<String, SortedMap<Double, Double>> times = new LinkedHashMap<>();
    private boolean incomplete;

    /**
     * Starts a record.
     *
     * @param allowed the fastest growth that does not fail the test; {@code null} to allow any growth
     * @param classes the names of the classes of the run
     * @param say receives each line of the report
     */
    GrowthRecord(@Nullable Order allowed, ClassNames classes, Consumer<String> say) {
        this.allowed = allowed;
        this.classes = classes;
        this.say = say;
    }

    /** Adds the measurement of a call. The growth is determined separately for calls with different other arguments or labels. */
    void measured(LabelledMeasurement measured, TestParameters parameters) {
        Measurement measurement = measured.measurement();
        BenchmarkId id = measurement.id();
        String others =
                TestParameters.joined(parameters.labelOfOthers(), Objects.requireNonNullElse(measured.label(), ""));
        String test = classes.of(id) + "." + id.methodName() + (others.isEmpty() ? "" : "[" + others + "]");
        times.computeIfAbsent(test, key -> new TreeMap<>())
                .put(
                        Objects.requireNonNull(parameters.size()),
                        Summary.of(measurement).gatingTime().estimate());
    }

    /** Registers that a call was not measured, so that sizes are missing. */
    void unmeasured() {
        incomplete = true;
    }

    /**
     * Reports how the times grow.
     *
     * @throws AssertionFailedError if they grow faster than allowed, or if the sizes are not sufficient to decide this
     */
    @Override
    public void close() {
        List<String> faults = new ArrayList<>();
        times.forEach((test, bySize) -> {
            Optional<Growth> growth = Growth.of(bySize);
            growth.ifPresent(found -> say.accept(test + " grows as " + shown(found.best())));
            if (allowed != null) {
                growth.map(found -> fault(test, found, bySize, allowed))
                        .orElseGet(() -> Optional.of(tooFew(test, bySize)))
                        .ifPresent(faults::add);
            }
        });
        if (!faults.isEmpty() && !incomplete) {
            throw new AssertionFailedError(String.join(System.lineSeparator(), faults));
        }
    }

    private static Optional<String> fault(String test, Growth growth, SortedMap<Double, Double> bySize, Order allowed) {
        return growth.exceeds(allowed)
                ? Optional.of(test + " grows as " + shown(growth.best()) + ", @MaxComplexity allows "
                        + shown(growth.fit(allowed)) + ": " + shown(bySize))
                : Optional.empty();
    }

    private static String tooFew(String test, SortedMap<Double, Double> bySize) {
        return String.format(
                Locale.ROOT,
                "@MaxComplexity cannot determine how %s grows from %s: measure at least %d sizes, the largest at least"
                        + " %.0f times the smallest",
                test,
                shown(bySize),
                Growth.LEAST_SIZES,
                Growth.LEAST_RANGE);
    }

    private static String shown(Fit fit) {
        return fit.order().label() + " (within " + Percentage.formatRough(fit.error()) + ")";
    }

    private static String shown(SortedMap<Double, Double> bySize) {
        return bySize.entrySet().stream()
                .map(entry -> TimeSpan.format(entry.getValue()) + " at "
                        + String.format(Locale.ROOT, "%,.0f", entry.getKey()))
                .collect(Collectors.joining(", "));
    }
}
