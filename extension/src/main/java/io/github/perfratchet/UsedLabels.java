package io.github.perfratchet;

import java.util.HashSet;
import java.util.Set;

/** The labels of the calls of one parameterized test. */
final class UsedLabels {

    private final Set<String> labels = new HashSet<>();

    /** {@return the parameters, labelled with the call's number as well if an earlier call has the same label} */
    synchronized TestParameters distinct(TestParameters parameters, String number) {
        return labels.add(parameters.label()) ? parameters : parameters.labelled("#" + number);
    }
}
