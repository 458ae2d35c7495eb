package io.github.perfratchet;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the parameter of a {@link ParameterizedPerfTest}, or the parameter or field of a {@code @ParameterizedClass}, that says how large the input is: a number of at least 1. At the end of
 * the test, or of the class, the order is shown by which its time grows with the size, from 3 sizes on whose largest is at least 8 times the
 * smallest. Sizes over a range of 100 and more tell neighbouring orders apart.
 *
 * @see MaxComplexity
 * @since 0.1
 */
@Target({ElementType.PARAMETER, ElementType.FIELD})
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface Size {}
