package io.github.perfratchet;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.engine.UniqueId;

/** The number of a call of a template, a test or a class, from 1. JUnit gives it by its unique id alone. */
final class InvocationNumber {

    private InvocationNumber() {}

    static int of(ExtensionContext context) {
        String last = UniqueId.parse(context.getUniqueId()).getLastSegment().getValue();
        return Integer.parseInt(last.substring(last.indexOf('#') + 1));
    }
}
