package io.github.perfratchet.configuration;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The values of {@link ConfigurationKeys#MODE}. */
public enum Mode {
    MEASURE,
    ONCE,
    SKIP,
    ONLY;

    static Mode parse(String text) {
        return Arrays.stream(values())
                .filter(mode -> mode.text().equals(text.trim()))
                .findAny()
                .orElseThrow(() -> new ConfigurationException(ConfigurationKeys.MODE + " = \"" + text
                        + "\" is not a mode; set it to one of "
                        + Arrays.stream(values()).map(Mode::text).collect(Collectors.joining(", "))));
    }

    private String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
