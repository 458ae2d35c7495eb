package io.github.perfratchet.trial;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;

/**
 * The number and the time of the JVM's garbage collections.
 *
 * @param count the number of collections
 * @param millis the time of the collections, in milliseconds
 */
record GarbageCollections(long count, long millis) {

    static GarbageCollections soFar() {
        long count = 0;
        long millis = 0;
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            count += Math.max(0, collector.getCollectionCount());
            millis += Math.max(0, collector.getCollectionTime());
        }
        return new GarbageCollections(count, millis);
    }

    GarbageCollections since(GarbageCollections start) {
        return new GarbageCollections(count - start.count, millis - start.millis);
    }
}
