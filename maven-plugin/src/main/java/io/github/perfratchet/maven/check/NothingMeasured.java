package io.github.perfratchet.maven.check;

import io.github.perfratchet.baseline.untrusted.Printable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Explains that nothing was measured, with the reason if a property of the build gives one. */
public final class NothingMeasured {

    public static final String NO_TEST_RAN = "no @PerfTest ran";

    private static final List<String> SWITCHES = List.of("skipTests", "maven.test.skip", "maven.test.skip.exec");

    private static final List<String> NOT_MEASURING = List.of("once", "skip");

    private NothingMeasured() {}

    /**
     * {@return a message that nothing was measured, with the reason and the consequences}
     *
     * @param reason the reason, as the text after a colon
     * @param kept the number of benchmarks with a baseline
     */
    public static String message(String reason, long kept) {
        String message = "Nothing was measured: " + reason + ".";
        if (kept == 0) {
            return message;
        }
        return message + " " + kept + (kept == 1 ? " benchmark has" : " benchmarks have")
                + " a baseline but did not run, so nothing is known about "
                + (kept == 1 ? "it" : "them") + ". Measure with mvn verify -Dperfratchet.mode=measure.";
    }

    /** {@return the reason why nothing is measured; empty if no property of the build prevents it} */
    public static Optional<String> intention(UnaryOperator<@Nullable String> properties) {
        Optional<String> skipSwitch = skipSwitch(properties);
        if (skipSwitch.isPresent()) {
            return Optional.of(skipSwitch.get() + " is set");
        }
        return Optional.ofNullable(properties.apply("perfratchet.mode"))
                .filter(NOT_MEASURING::contains)
                .map(mode -> "perfratchet.mode is " + Printable.quoted(mode));
    }

    /** {@return the property that skips the tests; empty if none does} */
    public static Optional<String> skipSwitch(UnaryOperator<@Nullable String> properties) {
        return SWITCHES.stream()
                .filter(name -> !"false".equals(Objects.requireNonNullElse(properties.apply(name), "false")))
                .findFirst();
    }
}
