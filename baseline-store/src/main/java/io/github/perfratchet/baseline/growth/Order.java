package io.github.perfratchet.baseline.growth;

import io.github.perfratchet.baseline.untrusted.Choice;
import io.github.perfratchet.baseline.untrusted.UnknownNameException;
import java.util.List;

/**
 * The order of growth of a time. The constants are in the order from the slowest growth to the fastest.
 *
 * @since 0.1
 */
public enum Order {
    /** The time does not depend on the size. */
    CONSTANT("1"),
    /** The time grows like the logarithm of the size. */
    LOGARITHMIC("log n"),
    /** The time grows like the size. */
    LINEAR("n"),
    /** The time grows like the size times its logarithm. */
    LINEARITHMIC("n log n"),
    /** The time grows like the square of the size. */
    QUADRATIC("n^2"),
    /** The time grows like the cube of the size. */
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

    /** {@return the name that the order is written with} */
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
