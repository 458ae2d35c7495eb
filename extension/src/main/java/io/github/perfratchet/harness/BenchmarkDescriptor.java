package io.github.perfratchet.harness;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.fork.Remarks;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The subject of a measurement.
 *
 * @param id the test
 * @param method the test method with the full types of its parameters; {@code null} for an operation that is not a test
 * @param group the group in which tables show it; {@code null} for no group
 * @param parameters the arguments of a parameterized test
 */
public record BenchmarkDescriptor(
        BenchmarkId id, @Nullable String method, @Nullable String group, Map<String, String> parameters) {

    private static final String LABEL = "label";

    /**
     * {@return the subject of a labelled measurement of the test; this subject if the label is {@code null}} The labelled measurements form
     * a group, unless the test is already in another one.
     */
    BenchmarkDescriptor labelled(@Nullable String label) {
        if (label == null) {
            return this;
        }
        Map<String, String> more = new LinkedHashMap<>(parameters);
        more.put(more.containsKey(LABEL) ? LABEL + " (2)" : LABEL, label);
        return new BenchmarkDescriptor(id.labelled(label), method, groupOfLabelled(), more);
    }

    /** {@return the group of a measurement, given the remarks that the test made in its forks; {@code null} for no group} */
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
