package io.github.perfratchet.jupiter.identity;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.engine.UniqueId;

/** Reads the number of a call of a test template or a class template, from 1. JUnit provides this number only in the unique id. */
public final class InvocationNumber {

    private static final String MARK = "#";

    private InvocationNumber() {}

    public static int of(ExtensionContext context) {
        return of(UniqueId.parse(context.getUniqueId()));
    }

    static int of(UniqueId call) {
        String last = call.getLastSegment().getValue();
        return Integer.parseInt(last.substring(last.indexOf(MARK) + 1));
    }

    /** {@return whether the last part of an id is the number of a call} */
    static boolean isOfCall(UniqueId id) {
        return id.getLastSegment().getType().endsWith("-invocation");
    }

    /** {@return the id of another call of the same template} */
    static UniqueId withNumber(UniqueId call, int number) {
        return call.removeLastSegment().append(call.getLastSegment().getType(), MARK + number);
    }
}
