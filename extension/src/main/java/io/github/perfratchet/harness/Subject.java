package io.github.perfratchet.harness;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.fork.Remarks;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a measurement is of.
 *
 * @param id the test
 * @param method its method with the full types of its parameters; absent for an operation that is not a test
 * @param group the group it is shown with; absent for none
 * @param parameters the arguments of a parameterized test
 */
public record Subject(
        BenchmarkId id, @Nullable String method, @Nullable String group, Map<String, String> parameters) {

    private static final String LABEL = "label";

    /** {@return one of several measurements of the test, which are a group unless they are in another; itself without a label} */
    Subject labelled(@Nullable String label) {
        if (label == null) {
            return this;
        }
        Map<String, String> more = new LinkedHashMap<>(parameters);
        more.put(more.containsKey(LABEL) ? LABEL + " (2)" : LABEL, label);
        return new Subject(id.labelled(label), method, groupOfLabelled(), more);
    }

    /** {@return the group of a measurement in whose forks the test said this; absent for none} */
    @Nullable
    String group(Remarks remarks) {
        if (remarks.group() != null) {
            return remarks.group();
        }
        return remarks.labels().isEmpty() ? group : groupOfLabelled();
    }

    private String groupOfLabelled() {
        return group == null ? id.shortName() : group;
    }
}
