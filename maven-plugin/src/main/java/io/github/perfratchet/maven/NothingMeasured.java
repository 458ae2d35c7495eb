package io.github.perfratchet.maven;

import io.github.perfratchet.baseline.untrusted.Printable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says that nothing was measured, and why, as far as the build's properties tell. */
final class NothingMeasured {

    private static final List<String> SWITCHES = List.of("skipTests", "maven.test.skip");

    private NothingMeasured() {}

    /**
     * @param properties the build's properties
     * @param kept how many benchmarks have a baseline
     */
    static String message(Properties properties, long kept) {
        String message = "Nothing was measured" + reason(properties) + ".";
        if (kept == 0) {
            return message;
        }
        return message + " " + kept + (kept == 1 ? " benchmark has" : " benchmarks have")
                + " a baseline and did not run, so nothing is known about them. Measure with mvn verify -Dperfratchet.mode=measure.";
    }

    private static String reason(Properties properties) {
        Optional<String> skipSwitch = skipSwitch(properties);
        if (skipSwitch.isPresent()) {
            return ": " + skipSwitch.get() + " is set";
        }
        String mode = properties.get("perfratchet.mode");
        if (mode != null && !"measure".equals(mode)) {
            return ": perfratchet.mode is " + Printable.quoted(mode);
        }
        return ": no @PerfTest ran";
    }

    /** {@return the property that skips the tests, if one does} */
    static Optional<String> skipSwitch(Properties properties) {
        return SWITCHES.stream()
                .filter(name -> !"false".equals(Objects.requireNonNullElse(properties.get(name), "false")))
                .findFirst();
    }

    /** A look-up of a property. */
    @FunctionalInterface
    interface Properties {
        @Nullable
        String get(String name);
    }
}
