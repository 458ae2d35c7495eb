package io.github.perfratchet.baseline.growth;

import io.github.perfratchet.baseline.untrusted.Choice;
import io.github.perfratchet.baseline.untrusted.UnknownNameException;
import java.util.List;

/**
 * An order of growth, the slowest first.
 *
 * @since 0.1
 */
public enum Order {
    /** The size does not matter. */
    CONSTANT("1"),
    /** Grows as the logarithm of the size. */
    LOGARITHMIC("log n"),
    /** Grows as the size. */
    LINEAR("n"),
    /** Grows as the size times its logarithm. */
    LINEARITHMIC("n log n"),
    /** Grows as the square of the size. */
    QUADRATIC("n^2"),
    /** Grows as the cube of the size. */
    CUBIC("n^3");

    private static final Choice<Order> CHOICE = new Choice<>("an order of growth", List.of(values()), Order::label);

    private final String label;

    Order(String label) {
        this.label = label;
    }

    /**
     * Reads an order: {@code 1}, {@code log n}, {@code n}, {@code n log n}, {@code n^2} or {@code n²}, {@code n^3} or {@code n³}.
     *
     * @throws UnknownNameException if the text is none of these
     */
    public static Order parse(String text) {
        return CHOICE.of(text.replace("\u00b2", "^2").replace("\u00b3", "^3"));
    }

    /** {@return the name it is written by} */
    public String label() {
        return label;
    }

    double at(double size) {
        return switch (this) {
            case CONSTANT -> 1;
            case LOGARITHMIC -> Math.log(size);
            case LINEAR -> size;
            case LINEARITHMIC -> size * Math.log(size);
            case QUADRATIC -> size * size;
            case CUBIC -> size * size * size;
        };
    }
}
