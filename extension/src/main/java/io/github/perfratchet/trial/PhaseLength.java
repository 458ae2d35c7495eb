package io.github.perfratchet.trial;

import java.lang.reflect.Field;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Makes a phase of a JMH run shorter or longer.
 *
 * <p>JMH reads the number and the time of the iterations before each iteration, but has no way to change them. A warm-up that lasts until
 * the JIT compiler is quiet needs one, so this class writes the fields. If a version of JMH does not have these fields, all iterations run
 * for their time.
 */
final class PhaseLength {

    private static final TimeValue ONE_OPERATION = TimeValue.nanoseconds(1);

    private PhaseLength() {}

    static void endAfterThis(IterationParams phase) {
        // Not 0: without a warm-up iteration, JMH takes the first measured iteration for the first of all.
        write(phase, "count", 1);
    }

    static void goOn(IterationParams phase) {
        write(phase, "count", Integer.MAX_VALUE);
    }

    /** Makes each iteration end with JMH's first call of the benchmark. */
    static void callOnce(IterationParams phase) {
        write(phase, "timeValue", ONE_OPERATION);
    }

    private static void write(IterationParams phase, String name, Object value) {
        for (Class<?> type = phase.getClass(); type != null; type = type.getSuperclass()) {
            try {
                Field field = type.getDeclaredField(name);
                field.setAccessible(true);
                field.set(phase, value);
                return;
            } catch (NoSuchFieldException e) {
                // declared in a superclass
            } catch (IllegalAccessException e) {
                return;
            }
        }
    }
}
