package io.github.perfratchet.harness.forks;

import io.github.perfratchet.baseline.untrusted.Printable;
import java.util.List;
import java.util.stream.Collectors;

/** Says that the test did not measure, in a fork, what that fork was to measure. */
public final class OtherLabelsException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<String> labels;

    /** Makes one for a label that is not among those of the fork. */
    public OtherLabelsException(String wanted, List<String> labels) {
        super("it measures " + shown(labels) + ", not " + Printable.quoted(wanted));
        this.labels = labels;
    }

    /** {@return those of the fork} */
    public List<String> labels() {
        return labels;
    }

    public static String shown(List<String> labels) {
        return labels.isEmpty()
                ? "nothing with a label"
                : labels.stream().map(Printable::quoted).collect(Collectors.joining(", "));
    }
}
