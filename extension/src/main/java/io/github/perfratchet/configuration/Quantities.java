package io.github.perfratchet.configuration;

import io.github.perfratchet.baseline.quantity.QuantityFormatException;
import io.github.perfratchet.baseline.quantity.TimeSpan;
import io.github.perfratchet.baseline.threshold.ThresholdFormatException;
import io.github.perfratchet.baseline.untrusted.ArgumentsFormatException;
import io.github.perfratchet.baseline.untrusted.UnknownNameException;
import java.time.Duration;
import java.util.function.Function;

/** Parses the text of annotations and keys. */
public final class Quantities {

    private Quantities() {}

    /**
     * {@return the parsed text}
     *
     * @param what the annotation or the key with its value, for the message
     * @throws ConfigurationException if the text is malformed
     */
    public static <T> T parse(String what, String text, Function<String, T> parser) {
        try {
            return parser.apply(text);
        } catch (QuantityFormatException
                | ThresholdFormatException
                | UnknownNameException
                | ArgumentsFormatException e) {
            throw new ConfigurationException(what + ": " + e.getMessage());
        }
    }

    /** {@return the parsed time} */
    static Duration time(String text) {
        return Duration.ofNanos((long) TimeSpan.parseNanos(text));
    }
}
