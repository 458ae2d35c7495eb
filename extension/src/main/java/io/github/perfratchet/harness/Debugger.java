package io.github.perfratchet.harness;

import java.lang.management.ManagementFactory;

/** Detects whether this JVM was started for debugging. A fork would run past every breakpoint. */
public final class Debugger {

    private Debugger() {}

    /** {@return whether this JVM was started with the debug wire protocol} */
    public static boolean isAttached() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .anyMatch(argument -> argument.startsWith("-agentlib:jdwp") || argument.startsWith("-Xrunjdwp"));
    }
}
