package io.github.perfratchet.fork;

import io.github.perfratchet.baseline.untrusted.Printable;

/**
 * The call of a parameterized test, or of its class, that a fork was started for. Its position among the calls can differ between the JVM
 * of the fork and the JVM of the test. Therefore the call is identified by its arguments.
 *
 * @param test the name of the test with its arguments, for messages
 * @param label the text of the arguments
 * @param details the text that JUnit shows of the arguments that the label leaves out; empty if it leaves none out
 * @param occurrence the number of the call among those with this label and these details, from 1
 * @param counted whether other calls with this label and these details may differ from it, so that the fork counts them from the first
 */
public record WantedCall(String test, String label, String details, int occurrence, boolean counted) {

    private static final int LONGEST_SHOWN = 120;

    boolean isLike(String otherLabel, String otherDetails) {
        return label.equals(otherLabel) && details.equals(otherDetails);
    }

    /** {@return the call as messages show it, such as {@code [1000]} or {@code [5 #2]}} */
    String shown() {
        return occurrence == 1 ? shown(label, details) : shown(label + " #" + occurrence, details);
    }

    static String shown(String label, String details) {
        String call = "[" + Printable.bounded(label, LONGEST_SHOWN) + "]";
        return details.isEmpty() || details.equals(label)
                ? call
                : call + " (" + Printable.bounded(details, LONGEST_SHOWN) + ")";
    }

    WantedCall withCounted(boolean fromFirst) {
        return new WantedCall(test, label, details, occurrence, fromFirst);
    }
}
