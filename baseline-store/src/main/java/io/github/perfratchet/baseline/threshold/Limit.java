package io.github.perfratchet.baseline.threshold;

import java.util.Objects;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * The amount by which a value may get worse: a part of the value, an absolute amount, or the larger of the two.
 *
 * @param ratio the part, for example 0.05 for 5 %; {@code null} if only an amount is given
 * @param amount the amount, in nanoseconds, bytes or operations per second; {@code null} if only a part is given
 * @since 0.1
 */
@API(status = API.Status.STABLE, since = "0.1")
public record Limit(@Nullable Double ratio, @Nullable Double amount) {

    public Limit {
        if (ratio == null && amount == null) {
            throw new IllegalArgumentException("a limit has a ratio or an amount");
        }
        requireSize(ratio);
        requireSize(amount);
    }

    private static void requireSize(@Nullable Double part) {
        if (part != null && !(part >= 0 && part < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a limit is a number of at least 0, not " + part);
        }
    }

    /**
     * {@return a limit that is a part only}
     *
     * @param ratio the part, for example 0.05 for 5 %
     */
    public static Limit ofRatio(double ratio) {
        return new Limit(ratio, null);
    }

    /** {@return the change of a base value that is allowed, in its unit: the larger of the part and the amount} */
    public double allowedOf(double base) {
        return Math.max(ratio == null ? 0 : ratio * Math.abs(base), Objects.requireNonNullElse(amount, 0.0));
    }
}
