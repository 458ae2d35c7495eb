package io.github.perfratchet.jupiter.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.platform.engine.UniqueId;

/** The labels of the calls of one parameterized test. */
public final class UsedLabels {

    /**
     * The place of a call among the calls of its test.
     *
     * @param parameters the arguments of the call
     * @param ofLabel its number among the calls with the same label, from 1
     * @param alike its number among the calls with the same label and the same details, from 1
     */
    public record Use(TestParameters parameters, int ofLabel, int alike) {

        /** {@return the parameters, with a label that differs from those of earlier calls} */
        public TestParameters distinct() {
            return ofLabel == 1 ? parameters : parameters.labelled("#" + ofLabel);
        }

        private boolean isOf(TestParameters others) {
            return parameters.label().equals(others.label())
                    && parameters.details().equals(others.details());
        }
    }

    /** The places of calls in earlier runs. A rerun of a failed call is a separate run, without the calls before it. */
    private static final Map<UniqueId, Use> EARLIER = new ConcurrentHashMap<>();

    private final Map<String, Integer> byLabel = new HashMap<>();
    private final Map<List<String>, Integer> byCall = new HashMap<>();
    private final Set<UniqueId> seen = new HashSet<>();

    /** {@return the place of a call among the calls so far, or its place in an earlier run if this run leaves out calls before it} */
    public synchronized Use use(TestParameters parameters, UniqueId id) {
        Use earlier = EARLIER.get(id);
        int ofLabel = byLabel.merge(parameters.label(), 1, Integer::sum);
        int alike = byCall.merge(List.of(parameters.label(), parameters.details()), 1, Integer::sum);
        Use use = earlier != null && earlier.isOf(parameters) && leavesOut(id)
                ? earlier
                : new Use(parameters, ofLabel, alike);
        invocations(id).forEach(seen::add);
        EARLIER.put(id, use);
        return use;
    }

    private boolean leavesOut(UniqueId id) {
        return invocations(id).stream().anyMatch(call -> {
            int number = InvocationNumber.of(call);
            return number > 1 && !seen.contains(InvocationNumber.withNumber(call, number - 1));
        });
    }

    private static Set<UniqueId> invocations(UniqueId id) {
        Set<UniqueId> calls = new HashSet<>();
        for (UniqueId at = id; at.getSegments().size() > 1; at = at.removeLastSegment()) {
            if (InvocationNumber.isOfCall(at)) {
                calls.add(at);
            }
        }
        return calls;
    }
}
