package io.github.perfratchet;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Fails a {@link PerfTest @PerfTest} that allocates more heap than this in one operation.
 *
 * <p>The bytes of all threads that work for the operation are counted exactly, on warm code. A budget needs no baseline and no quiet
 * machine. On a class it applies to each test of the class that has no budget of its own.
 *
 * @since 0.1
 */
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
public @interface MaxAllocation {

    /** {@return the most bytes per operation: {@code "0"}, {@code "1024"}, {@code "1024 B"}, {@code "1 KiB"}, {@code "1.5 MB"}} */
    String value();
}
