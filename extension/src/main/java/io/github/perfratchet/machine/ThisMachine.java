package io.github.perfratchet.machine;

import io.github.perfratchet.baseline.untrusted.Printable;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the facts about this machine and this JVM that are recorded in addition to the environment. They decide nothing. */
public final class ThisMachine {

    private static final int LONGEST = 1000;

    private ThisMachine() {}

    /** {@return the facts by their names} */
    public static Map<String, String> facts() {
        return facts(
                SystemFiles.OF_THIS_MACHINE,
                ManagementFactory.getRuntimeMXBean().getInputArguments());
    }

    static Map<String, String> facts(SystemFiles files, List<String> jvmArguments) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("osVersion", System.getProperty("os.version", ""));
        facts.put("jdkVersion", Runtime.version().toString());
        CpuQuota.of(files).ifPresent(processors -> facts.put("cpuQuota", CpuQuota.show(processors)));
        facts.put("jvmOptions", jvmOptions(jvmArguments));
        facts.values().removeIf(String::isEmpty);
        facts.replaceAll((name, fact) -> Printable.bounded(fact, LONGEST));
        return facts;
    }

    /** Leaves out system properties, which may contain passwords and say nothing about the JVM. */
    private static String jvmOptions(List<String> arguments) {
        return arguments.stream().filter(argument -> !argument.startsWith("-D")).collect(Collectors.joining(" "));
    }
}
