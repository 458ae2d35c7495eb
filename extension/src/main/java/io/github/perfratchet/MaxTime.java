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
 * <p>The limit applies to CPU time for code that computes, and to wall time for code that waits. An absolute time depends on the machine,
 * so leave room. On a class it applies to each test of the class that has no budget of its own.
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
