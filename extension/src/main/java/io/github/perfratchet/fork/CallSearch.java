package io.github.perfratchet.fork;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.UniqueId;

/**
 * Searches the calls of a test for the one that a fork was started for. It looks first at the position of the call in the JVM that started
 * the fork, and then among all calls.
 */
final class CallSearch {

    private static final List<String> INVOCATIONS = List.of("test-template-invocation", "class-template-invocation");

    private final WantedCall wanted;
    private final UniqueId place;
    private final List<String> others = new ArrayList<>();
    private final List<UniqueId> seen = new ArrayList<>();
    private boolean amongAll;
    private int alike;
    private @Nullable UniqueId found;

    CallSearch(WantedCall wanted, String uniqueId) {
        this.wanted = wanted;
        this.place = UniqueId.parse(uniqueId);
    }

    /** {@return whether the search starts at the position of the call} */
    boolean beginsAtPlace() {
        return !wanted.counted();
    }

    /**
     * Starts to search all calls.
     *
     * @return the unique id that runs all of them
     */
    String amongAll() {
        amongAll = true;
        UniqueId all = null;
        for (UniqueId.Segment segment : place.getSegments()) {
            if (all == null) {
                all = UniqueId.root(segment.getType(), segment.getValue());
            } else if (!isInvocation(segment)) {
                all = all.append(segment);
            }
        }
        return String.valueOf(all);
    }

    /** {@return whether the call that JUnit is about to make is the wanted one} */
    boolean isWanted(String uniqueId, String label, String details) {
        if (found != null) {
            return false;
        }
        UniqueId id = UniqueId.parse(uniqueId);
        seen.add(id);
        boolean isAlike = wanted.isLike(label, details);
        if (isAlike && (!amongAll || ++alike == wanted.occurrence())) {
            found = id;
            return true;
        }
        if (amongAll) {
            others.add(WantedCall.shown(label, details));
        }
        return false;
    }

    boolean isFound() {
        return found != null;
    }

    /** {@return whether the outcome of a test or a container is an outcome of the wanted call, because it is that call or contains it} */
    boolean concerns(UniqueId id) {
        UniqueId call = found;
        return call == null ? id.getSegments().stream().noneMatch(CallSearch::isInvocation) : call.hasPrefix(id);
    }

    /** {@return whether a call that failed or was skipped may be the wanted one, because its arguments were not known by then} */
    boolean mayConcern(UniqueId id) {
        return seen.stream().noneMatch(call -> call.hasPrefix(id));
    }

    CallNotFoundException notFound() {
        return new CallNotFoundException(wanted, others);
    }

    private static boolean isInvocation(UniqueId.Segment segment) {
        return INVOCATIONS.contains(segment.getType());
    }
}
