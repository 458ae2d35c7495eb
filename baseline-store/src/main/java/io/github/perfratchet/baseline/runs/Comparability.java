package io.github.perfratchet.baseline.runs;

import io.github.perfratchet.baseline.measurement.SettingsDifference;
import java.util.ArrayList;
import java.util.List;

/**
 * States which figures of a benchmark may be compared between two runs.
 *
 * @param times whether its times may be compared
 * @param bytes whether its bytes per operation may be compared
 * @param reasons the reasons why a figure may not be compared, one sentence each
 * @since 0.1
 */
public record Comparability(boolean times, boolean bytes, List<String> reasons) {

    public Comparability {
        reasons = List.copyOf(reasons);
    }

    /**
     * Determines which figures may be compared. Times need the same environment. Bytes need environments that allocate alike. Both need
     * two measurements with the same settings.
     *
     * @param first the label of the run with which the other run is compared
     */
    public static Comparability between(String first, Measured reference, String other, Measured measured) {
        String name = other + " and " + first;
        if (measured.ofClass().equals(reference.ofClass())) {
            return none(measured.ofClass().className() + " was measured once only: " + name
                    + " have the same results of it.");
        }
        List<String> differences = SettingsDifference.between(
                measured.measurement().settings(), reference.measurement().settings(), first);
        if (!differences.isEmpty()) {
            return none(measured.measurement().id() + " of " + name + " is not comparable: "
                    + String.join("; ", differences) + ".");
        }
        List<String> reasons = new ArrayList<>();
        boolean sameEnvironment = measured.environment().equals(reference.environment());
        boolean bytes = measured.environment().allocatesLike(reference.environment());
        if (!sameEnvironment) {
            reasons.add("Times of " + name + " are not compared, because their environments differ"
                    + (bytes ? "." : "; nor are bytes, because the JDK, the architecture or the object layout does."));
        }
        boolean sameWay = measured.measurement().paired().isPresent()
                == reference.measurement().paired().isPresent();
        if (!sameWay) {
            reasons.add("Times and bytes of " + name
                    + " are not compared where one was measured in pairs of forks, against a"
                    + " base, and the other alone: the JIT compiler works in another way there.");
        }
        return new Comparability(sameEnvironment && sameWay, bytes && sameWay, reasons);
    }

    private static Comparability none(String reason) {
        return new Comparability(false, false, List.of(reason));
    }
}
