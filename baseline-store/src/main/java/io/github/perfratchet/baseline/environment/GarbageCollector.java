package io.github.perfratchet.baseline.environment;

import java.lang.management.ManagementFactory;
import java.util.stream.Collectors;

/** Finds the name of the garbage collector, as in the JVM option that selects it. */
final class GarbageCollector {

    private GarbageCollector() {}

    static String name() {
        String beans = ManagementFactory.getGarbageCollectorMXBeans().stream()
                .map(bean -> bean.getName())
                .collect(Collectors.joining(","));
        if (beans.contains("G1")) {
            return "G1";
        } else if (beans.contains("PS ")) {
            return "Parallel";
        } else if (beans.contains("Copy")) {
            return "Serial";
        } else if (beans.contains("ZGC")) {
            return "Z";
        } else if (beans.contains("Shenandoah")) {
            return "Shenandoah";
        }
        return beans.isEmpty() ? "none" : beans;
    }
}
