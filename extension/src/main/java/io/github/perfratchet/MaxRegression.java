package io.github.perfratchet;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Sets the slowdown against the baseline that counts as a regression; 3 % where it is absent.
 *
 * <p>On a class it holds for each test of the class that has none of its own. Allocation has a fixed threshold, because it
 * has no noise.
 *
 * @since 0.1
 */
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
public @interface MaxRegression {

    /** {@return the slowdown that counts, in percent: {@code "5%"}, {@code "2.5 %"}} */
    String value();
}
