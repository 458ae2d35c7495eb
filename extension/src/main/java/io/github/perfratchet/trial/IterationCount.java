package io.github.perfratchet.trial;

import java.lang.reflect.Field;
import org.openjdk.jmh.infra.IterationParams;

/**
 * Ends a phase of a JMH run early.
 *
 * <p>JMH asks for the number of iterations before each of them, and has no way to change it. Warming up until the JIT
 * compiler is quiet needs one, so the field is written. A JMH without that field runs all iterations.
 */
final class IterationCount {

    private IterationCount() {}

    static void endAfterThis(IterationParams phase) {
        for (Class<?> type = phase.getClass(); type != null; type = type.getSuperclass()) {
            try {
                Field count = type.getDeclaredField("count");
                count.setAccessible(true);
                // Not 0: without a warm-up iteration, JMH takes the first measured one for the first of all.
                count.setInt(phase, 1);
                return;
            } catch (NoSuchFieldException e) {
                // declared further up
            } catch (IllegalAccessException e) {
                return;
            }
        }
    }
}
