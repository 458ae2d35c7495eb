package io.github.perfratchet.trial;

import java.lang.reflect.Field;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Makes a phase of a JMH run shorter or longer.
 *
 * <p>JMH asks for the number and the time of iterations before each of them, and has no way to change them. Warming up until the
 * JIT compiler is quiet needs one, so the fields are written. A JMH without them runs all iterations for their time.
 */
final class PhaseLength {

    private static final TimeValue ONE_OPERATION = TimeValue.nanoseconds(1);

    private PhaseLength() {}

    static void endAfterThis(IterationParams phase) {
        // Not 0: without a warm-up iteration, JMH takes the first measured one for the first of all.
        write(phase, "count", 1);
    }

    static void goOn(IterationParams phase) {
        write(phase, "count", Integer.MAX_VALUE);
    }

    /** Lets each iteration end with JMH's first call of the benchmark. */
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
                // declared further up
            } catch (IllegalAccessException e) {
                return;
            }
        }
    }
}
