package io.github.perfratchet.baseline.growth;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The growth of an operation's time, determined from the times of different sizes in one run. It needs no baseline and no quiet machine,
 * because orders differ by far more than noise.
 *
 * @param fits the closest curve of each order, the slowest growth first
 * @since 0.1
 */
public record Growth(List<Fit> fits) {

    /** The least number of sizes. Fewer sizes give no information, because two sizes lie on a curve of every order. */
    public static final int LEAST_SIZES = 3;

    /** The least ratio of the largest size to the smallest. Below it, all curves look alike. */
    public static final double LEAST_RANGE = 8;

    /** The largest error of a curve that is close enough. Caches bend even the straightest line by this much. */
    static final double CLOSE = 0.1;

    /** How many times closer a faster order must be, to take the place of a slower order that is not close. */
    static final double FAR_CLOSER = 2;

    public Growth {
        fits = List.copyOf(fits);
    }

    /**
     * {@return the growth of the times; empty for fewer than {@value #LEAST_SIZES} sizes, or a range below {@value #LEAST_RANGE}}
     *
     * @param times the times by size, in nanoseconds per operation; the times are above 0, the sizes are at least 1
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

    /** {@return the slowest growth whose curve is close enough, or for which no faster growth is far closer; its curve may not be close} */
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
