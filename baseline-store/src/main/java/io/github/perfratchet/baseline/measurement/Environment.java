package io.github.perfratchet.baseline.measurement;

/**
 * Where a measurement was taken: stable facts only, never a clock speed, a host name or a load. Times are compared only
 * within one environment.
 *
 * @param cpu the CPU's model name
 * @param processors processors available to the JVM, a cgroup's quota included
 * @param memoryGib the machine's (or container's) memory, rounded to whole GiB
 * @param os the operating system's name
 * @param arch the architecture, as in {@code os.arch}
 * @param jdkVendor the vendor of the JDK
 * @param jdkFeature the JDK's feature version, for example 17
 * @param gc the garbage collector, for example {@code G1}
 * @param objectLayout what decides the size of an object, for example {@code coops,cclass,align8}
 * @since 0.1
 */
public record Environment(
        String cpu,
        int processors,
        long memoryGib,
        String os,
        String arch,
        String jdkVendor,
        int jdkFeature,
        String gc,
        String objectLayout) {

    /** {@return whether an operation allocates the same bytes there as here: same JDK feature version, architecture and layout} */
    public boolean allocatesLike(Environment other) {
        return jdkFeature == other.jdkFeature && arch.equals(other.arch) && objectLayout.equals(other.objectLayout);
    }

    /** {@return the facts in one line, for a reader to recognise the machine by} */
    public String description() {
        return cpu + ", " + processors + (processors == 1 ? " processor, " : " processors, ") + memoryGib + " GiB, "
                + os + " " + arch + ", JDK " + jdkFeature + " (" + jdkVendor + ", " + gc + ")";
    }
}
