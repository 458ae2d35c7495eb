package io.github.perfratchet.baseline.measurement;

import java.util.ArrayList;
import java.util.List;

/**
 * Names the settings that prevent the comparison of two measurements.
 *
 * @since 0.1
 */
public final class SettingsDifference {

    private SettingsDifference() {}

    /**
     * {@return a description of each difference, the current value first; empty if there is none}
     *
     * @param reference the name of the other side, for example {@code the baseline}
     */
    public static List<String> between(Settings current, Settings other, String reference) {
        List<String> differences = new ArrayList<>();
        add(differences, "threads", current.threads(), other.threads(), reference);
        add(differences, "jvmArgs", current.jvmArgs(), other.jvmArgs(), reference);
        add(differences, "forked", current.forked(), other.forked(), reference);
        add(differences, "blackholes", current.blackholes(), other.blackholes(), reference);
        return differences;
    }

    private static void add(List<String> differences, String name, Object current, Object other, String reference) {
        if (!current.equals(other)) {
            differences.add(name + " is " + current + ", in " + reference + " " + other);
        }
    }
}
