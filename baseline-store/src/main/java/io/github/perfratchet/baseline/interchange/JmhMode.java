package io.github.perfratchet.baseline.interchange;

import io.github.perfratchet.baseline.untrusted.Choice;
import java.util.List;
import java.util.Map;

/** The modes of JMH. Each converts its scores to the time of an operation. */
enum JmhMode {
    THROUGHPUT("thrpt", "ops/", ""),
    AVERAGE_TIME("avgt", "", "/op"),
    SAMPLE_TIME("sample", "", "/op"),
    SINGLE_SHOT("ss", "", "/op");

    private static final Choice<JmhMode> CHOICE = new Choice<>("a mode of JMH", List.of(values()), JmhMode::shortLabel);

    /** The units that JMH writes, in nanoseconds. */
    private static final Map<String, Double> UNITS =
            Map.of("ns", 1.0, "us", 1e3, "ms", 1e6, "s", 1e9, "min", 60e9, "hr", 3600e9, "day", 86_400e9);

    private final String shortLabel;
    private final String beforeUnit;
    private final String afterUnit;

    JmhMode(String shortLabel, String beforeUnit, String afterUnit) {
        this.shortLabel = shortLabel;
        this.beforeUnit = beforeUnit;
        this.afterUnit = afterUnit;
    }

    static JmhMode of(String shortLabel) {
        return CHOICE.of(shortLabel);
    }

    String shortLabel() {
        return shortLabel;
    }

    /** {@return whether the mode measures something else than the mean time of warm operations} */
    boolean measuresSomethingElse() {
        return this == SAMPLE_TIME || this == SINGLE_SHOT;
    }

    /** {@return the time unit of a score, in nanoseconds} */
    double nanosOf(String scoreUnit) {
        if (scoreUnit.startsWith(beforeUnit) && scoreUnit.endsWith(afterUnit)) {
            Double nanos = UNITS.get(scoreUnit.substring(
                    beforeUnit.length(), Math.max(beforeUnit.length(), scoreUnit.length() - afterUnit.length())));
            if (nanos != null) {
                return nanos;
            }
        }
        throw new IllegalArgumentException(
                "scoreUnit is not a unit of mode " + shortLabel + ", such as " + beforeUnit + "us" + afterUnit);
    }

    /**
     * {@return the time of an operation, in the unit of the score}
     *
     * @throws IllegalArgumentException if there was no operation
     */
    double time(double score, int threads) {
        if (this != THROUGHPUT) {
            return score;
        }
        if (score <= 0) {
            throw new IllegalArgumentException(
                    "an iteration ran no operation, so an operation has no time; give iterations more time with"
                            + " JMH's option -r");
        }
        return threads / score;
    }
}
