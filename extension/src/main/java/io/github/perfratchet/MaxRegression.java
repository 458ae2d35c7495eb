package io.github.perfratchet;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Sets how much worse than its baseline a test may get before it counts as a regression.
 *
 * <pre>{@code
 * @PerfTest
 * @MaxRegression({"5%|200 ns", "p99:10%", "alloc:0"})
 * void parses() { … }
 * }</pre>
 *
 * <p>A threshold consists of a statistic and a limit. The statistics are {@code min}, {@code max}, {@code mean}, {@code median},
 * {@code p90}, {@code p99}, {@code p99.9}, {@code stddev}, {@code iqr} and {@code ops} of the iterations of a fork, {@code cpu},
 * {@code wall} and {@code alloc}. A limit without a statistic applies to the time that gates the test, judged by the smallest iterations
 * ({@code min}). The limit is a percentage, an amount with a unit, or both. If it is both, the larger one is allowed.
 * {@link io.github.perfratchet.baseline.threshold.Threshold} has the grammar.
 *
 * <p>By default the time may grow by 3 % and the allocation by 1 % or 16 bytes, and no other statistic is checked. On a class a threshold
 * applies to each test of the class that has none of its own for the same statistic.
 *
 * @since 0.1
 */
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
public @interface MaxRegression {

    /** {@return the thresholds, each for another statistic: {@code "2.5%"}, {@code "p99:10%|200 ns"}, {@code "ops:5%, alloc:0"}} */
    String[] value();
}
