package io.github.perfratchet.fork;

import io.github.perfratchet.baseline.untrusted.Printable;

/**
 * The call of a parameterized test, or of its class, that a fork is sent for. In the fork's JVM it may be at another place among the
 * calls than in that of the test, so it is known by what it is called with.
 *
 * @param test the test with its arguments, as messages name it
 * @param label the text of its arguments
 * @param details what JUnit shows of the arguments that the label leaves out; empty if it leaves none out
 * @param occurrence which of the calls with this label and these details it is, from 1
 * @param counted whether others with this label and these details may differ from it, so that the fork counts them from the first
 */
public record WantedCall(String test, String label, String details, int occurrence, boolean counted) {

    private static final int LONGEST_SHOWN = 120;

    boolean isLike(String otherLabel, String otherDetails) {
        return label.equals(otherLabel) && details.equals(otherDetails);
    }

    /** {@return the call as messages show it: {@code [1000]}, or {@code [5 #2]}} */
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
