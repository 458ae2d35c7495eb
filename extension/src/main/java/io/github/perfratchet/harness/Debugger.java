package io.github.perfratchet.harness;

import java.lang.management.ManagementFactory;

/** Knows whether this JVM was started for debugging; a fork would run past every breakpoint. */
public final class Debugger {

    private Debugger() {}

    /** {@return whether the debug wire protocol is among this JVM's arguments} */
    public static boolean isAttached() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .anyMatch(argument -> argument.startsWith("-agentlib:jdwp") || argument.startsWith("-Xrunjdwp"));
    }
}
