package io.github.perfratchet;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the parameter that is the size of the input: a number of at least 1. It can be a parameter of a {@link ParameterizedPerfTest}, or a
 * parameter or field of a {@code @ParameterizedClass}.
 *
 * <p>At the end of the test or of the class, the run reports how the time grows with the size. This takes at least 3 sizes, the largest at
 * least 8 times the smallest. Choose sizes over a range of 100 or more to distinguish neighbouring complexities.
 *
 * @see MaxComplexity
 * @since 0.1
 */
@Target({ElementType.PARAMETER, ElementType.FIELD})
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface InputSize {}
