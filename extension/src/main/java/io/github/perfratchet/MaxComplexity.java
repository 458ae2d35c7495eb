package io.github.perfratchet;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Fails a {@link ParameterizedPerfTest} whose time grows faster with its {@link InputSize} than allowed. The times of one run are compared
 * with each other. No baseline and no quiet machine are needed.
 *
 * <pre>{@code
 * @ParameterizedPerfTest
 * @ValueSource(ints = {100, 1_000, 10_000})
 * @MaxComplexity("n log n")
 * void sorts(@InputSize int size, Blackhole blackhole) {
 *     blackhole.consume(sorted(size));
 * }
 * }</pre>
 *
 * <p>The test fails if the curves of all allowed complexities deviate from the times by more than 10 % (root mean square), and the curve
 * of a faster growing one is at least twice as close. Code whose data outgrow a cache can look like the next higher complexity. Allow that,
 * or choose sizes that fit the same cache.
 *
 * @since 0.1
 */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
public @interface MaxComplexity {

    /**
     * {@return the fastest growth allowed: {@code "1"}, {@code "log n"}, {@code "n"}, {@code "n log n"}, {@code "n^2"} or
     * {@code "n^3"}}
     */
    String value();
}
