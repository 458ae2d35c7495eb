package io.github.perfratchet.harness.forks;

import io.github.perfratchet.baseline.untrusted.Printable;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown if a test has no measurement with the label that a fork was started for. */
public final class OtherLabelsException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<String> labels;

    /** Creates an exception for a label that the fork does not have. */
    public OtherLabelsException(String wanted, List<String> labels) {
        super("it measures " + shown(labels) + ", not " + Printable.quoted(wanted));
        this.labels = labels;
    }

    /** {@return the labels of the fork} */
    public List<String> labels() {
        return labels;
    }

    public static String shown(List<String> labels) {
        return labels.isEmpty()
                ? "nothing with a label"
                : labels.stream().map(Printable::quoted).collect(Collectors.joining(", "));
    }
}
