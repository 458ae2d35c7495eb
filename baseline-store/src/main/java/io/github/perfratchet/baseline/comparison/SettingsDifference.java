package io.github.perfratchet.baseline.comparison;

import io.github.perfratchet.baseline.measurement.Settings;
import java.util.ArrayList;
import java.util.List;

/** Names the settings that keep two measurements from being compared. */
final class SettingsDifference {

    private SettingsDifference() {}

    /** {@return each difference in words, the current value first; empty if there is none} */
    static List<String> between(Settings current, Settings baseline) {
        List<String> differences = new ArrayList<>();
        add(differences, "threads", current.threads(), baseline.threads());
        add(differences, "jvmArgs", current.jvmArgs(), baseline.jvmArgs());
        add(differences, "forked", current.forked(), baseline.forked());
        add(differences, "blackholes", current.blackholes(), baseline.blackholes());
        return differences;
    }

    private static void add(List<String> differences, String name, Object current, Object baseline) {
        if (!current.equals(baseline)) {
            differences.add(name + " is " + current + ", in the baseline " + baseline);
        }
    }
}
