package io.github.perfratchet.baseline.environment;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/** Describes the settings that determine the size of an object: compressed references, class pointers and headers, and the alignment. */
final class ObjectLayout {

    private ObjectLayout() {}

    /** {@return the description, for example {@code coops,cclass,align8}; {@code unknown} if the JVM is not HotSpot} */
    static String describe() {
        HotSpotDiagnosticMXBean hotspot = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        if (hotspot == null) {
            return "unknown";
        }
        List<String> facts = new ArrayList<>();
        facts.add(isOn(hotspot, "UseCompressedOops") ? "coops" : "oops");
        facts.add(isOn(hotspot, "UseCompressedClassPointers") ? "cclass" : "class");
        if (isOn(hotspot, "UseCompactObjectHeaders")) {
            facts.add("cheaders");
        }
        facts.add("align" + value(hotspot, "ObjectAlignmentInBytes"));
        return String.join(",", facts);
    }

    private static boolean isOn(HotSpotDiagnosticMXBean hotspot, String option) {
        return value(hotspot, option).equals("true");
    }

    private static String value(HotSpotDiagnosticMXBean hotspot, String option) {
        try {
            return hotspot.getVMOption(option).getValue();
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
