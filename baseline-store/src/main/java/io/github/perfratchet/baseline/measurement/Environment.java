package io.github.perfratchet.baseline.measurement;

import org.apiguardian.api.API;

/**
 * The environment of a measurement. It consists of stable facts only, never of a clock speed, a host name or a load. Times are compared
 * only within one environment.
 *
 * @param cpu the model name of the CPU
 * @param processors the number of processors available to the JVM, with a cgroup's quota taken into account
 * @param memoryGib the memory of the machine or container, rounded to whole GiB
 * @param os the name of the operating system
 * @param arch the architecture, as in {@code os.arch}
 * @param jdkVendor the vendor of the JDK
 * @param jdkFeature the feature version of the JDK, for example 17
 * @param gc the garbage collector, for example {@code G1}
 * @param objectLayout the settings that determine the size of an object, for example {@code coops,cclass,align8}
 * @since 0.1
 */
@API(status = API.Status.STABLE, since = "0.1")
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

    /**
     * {@return whether an operation allocates the same bytes in another environment: the JDK feature version, the architecture and the
     * object layout are the same}
     */
    public boolean allocatesLike(Environment other) {
        return jdkFeature == other.jdkFeature && arch.equals(other.arch) && objectLayout.equals(other.objectLayout);
    }

    /** {@return the facts in one line, by which a reader can recognize the machine} */
    public String description() {
        return cpu + ", " + processors + (processors == 1 ? " processor, " : " processors, ") + memoryGib + " GiB, "
                + os + " " + arch + ", JDK " + jdkFeature + " (" + jdkVendor + ", " + gc + ")";
    }
}
