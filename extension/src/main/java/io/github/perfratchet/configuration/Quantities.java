package io.github.perfratchet.configuration;

import io.github.perfratchet.baseline.quantity.QuantityFormatException;
import io.github.perfratchet.baseline.threshold.ThresholdFormatException;
import io.github.perfratchet.baseline.untrusted.UnknownNameException;
import java.util.function.Function;

/** Reads what annotations and keys give as text. */
public final class Quantities {

    private Quantities() {}

    /**
     * {@return what the text says}
     *
     * @param what the annotation or key with its value, for the message
     * @throws ConfigurationException if it is malformed
     */
    public static <T> T parse(String what, String text, Function<String, T> parser) {
        try {
            return parser.apply(text);
        } catch (QuantityFormatException | ThresholdFormatException | UnknownNameException e) {
            throw new ConfigurationException(what + ": " + e.getMessage());
        }
    }
}
