package io.github.perfratchet.baseline.growth;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * How the time of an operation grows, judged by times of different sizes in one run: no baseline and no quiet machine is
 * needed, since orders differ by far more than noise does.
 *
 * @param fits the closest curve of each order, the slowest growth first
 * @since 0.1
 */
public record Growth(List<Fit> fits) {

    /** Fewer sizes tell nothing: two lie on a curve of every order. */
    public static final int LEAST_SIZES = 3;

    /** The largest size is at least as many times the smallest, or all curves look alike. */
    public static final double LEAST_RANGE = 8;

    /** A curve that is as close as this is close enough: caches bend the straightest line that much. */
    static final double CLOSE = 0.1;

    /** A faster order takes the place of a slower one that is not close only if it is so many times closer. */
    static final double FAR_CLOSER = 2;

    public Growth {
        fits = List.copyOf(fits);
    }

    /**
     * {@return how the times grow; empty for fewer than {@value #LEAST_SIZES} sizes, or a range below {@value #LEAST_RANGE}}
     *
     * @param times nanoseconds per operation by size, both above 0, sizes from 1 on
     */
    public static Optional<Growth> of(SortedMap<Double, Double> times) {
        if (times.size() < LEAST_SIZES || times.lastKey() < times.firstKey() * LEAST_RANGE) {
            return Optional.empty();
        }
        double[] sizes =
                times.keySet().stream().mapToDouble(Double::doubleValue).toArray();
        double[] nanos =
                times.values().stream().mapToDouble(Double::doubleValue).toArray();
        return Optional.of(new Growth(Arrays.stream(Order.values())
                .map(order -> Fit.of(order, sizes, nanos))
                .toList()));
    }

    /** {@return the slowest growth whose curve is close enough, or no other far closer; it may be no close one} */
    public Fit best() {
        return fits.stream()
                .filter(fit -> !exceeds(fit.order()))
                .findFirst()
                .orElseGet(() -> fits.get(fits.size() - 1));
    }

    /** {@return the closest curve of an order} */
    public Fit fit(Order order) {
        return fits.stream().filter(fit -> fit.order() == order).findFirst().orElseThrow();
    }

    /** {@return whether the time grows faster than an order, beyond doubt} */
    public boolean exceeds(Order allowed) {
        double within = closest(allowed, true);
        return within > CLOSE && closest(allowed, false) * FAR_CLOSER <= within;
    }

    private double closest(Order allowed, boolean within) {
        return fits.stream()
                .filter(fit -> fit.order().compareTo(allowed) <= 0 == within)
                .min(Comparator.comparingDouble(Fit::error))
                .map(Fit::error)
                .orElse(Double.POSITIVE_INFINITY);
    }
}
