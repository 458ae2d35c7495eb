package io.github.perfratchet;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Fails a {@link PerfTest @PerfTest} whose operation takes longer than this.
 *
 * <p>The time is that of the metric that gates the test: CPU time for code that computes, wall time for code that waits. An
 * absolute time depends on the machine, so leave room. On a class it holds for each test of the class that has none of its
 * own.
 *
 * @since 0.1
 */
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
public @interface MaxTime {

    /** {@return the longest time per operation: {@code "500 ns"}, {@code "20 us"}, {@code "2 ms"}, {@code "1 s"}} */
    String value();
}
