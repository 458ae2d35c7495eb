package io.github.perfratchet.fork;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.UniqueId;

/** Finds, among the calls of a test, the one that a fork is sent for: at its place in the JVM that sent it, or else among all of them. */
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

    /** {@return whether the call is to be looked for at its place first} */
    boolean beginsAtPlace() {
        return !wanted.counted();
    }

    /** Begins to look at all calls. {@return the id that runs them} */
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

    /** {@return whether a call that JUnit is about to make is the wanted one} */
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

    /** {@return whether what becomes of a test or a container becomes of the wanted call: it is that call, or holds it} */
    boolean concerns(UniqueId id) {
        UniqueId call = found;
        return call == null ? id.getSegments().stream().noneMatch(CallSearch::isInvocation) : call.hasPrefix(id);
    }

    /** {@return whether a call that failed or was skipped did so before it told what it is, so that it may be the wanted one} */
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
