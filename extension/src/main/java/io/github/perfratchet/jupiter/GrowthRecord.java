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
import io.github.perfratchet.harness.Labelled;
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

/** The times of one parameterized test by size. Closed by JUnit after its last call, when it tells how they grow. */
final class GrowthRecord implements CloseableResource, AutoCloseable {

    private final @Nullable Order allowed;
    private final ClassNames classes;
    private final Consumer<String> say;
    private final Map<String, SortedMap<Double, Double>> times = new LinkedHashMap<>();
    private boolean incomplete;

    /**
     * Starts a record.
     *
     * @param allowed the fastest growth that does not fail the test; absent for any
     * @param classes tells the classes of the run apart
     */
    GrowthRecord(@Nullable Order allowed, ClassNames classes, Consumer<String> say) {
        this.allowed = allowed;
        this.classes = classes;
        this.say = say;
    }

    /** Takes in a call's measurement. Calls whose other arguments or labels differ grow each by themselves. */
    void measured(Labelled measured, TestParameters parameters) {
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

    /** A call was not measured, so that the sizes are not all there. */
    void unmeasured() {
        incomplete = true;
    }

    /**
     * Tells how the times grow.
     *
     * @throws AssertionFailedError if they grow faster than allowed, or their sizes do not tell
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
                "@MaxComplexity cannot tell how %s grows from %s: measure at least %d sizes, the largest at least %.0f times"
                        + " the smallest",
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
