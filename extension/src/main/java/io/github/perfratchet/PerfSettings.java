package io.github.perfratchet;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Sets how all performance tests of a class are measured.
 *
 * <pre>{@code
 * @PerfSettings(forks = 5, warmup = "2 s", jvmArgs = "-XX:+UseParallelGC")
 * class ParserTests {
 *
 *     @PerfTest
 *     void parsesAnInvoice(Blackhole blackhole) { ... }
 *
 *     @PerfTest(forks = 10)
 *     void parsesAnOrder(Blackhole blackhole) { ... }
 * }
 * }</pre>
 *
 * <p>The settings also apply to the tests of subclasses and of {@code @Nested} classes. An attribute of {@link PerfTest} or
 * {@link ParameterizedPerfTest} overrides the attribute of the same name here, and a nested class overrides the class that contains it.
 * The arguments in {@code jvmArgs} are added up instead: those of the outermost class come first, and those of the test last.
 *
 * @since 0.1
 */
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
public @interface PerfSettings {

    /** {@return the group of the tests, as in {@link PerfTest#group}} */
    String group() default "";

    /** {@return how many fresh JVMs measure a test, as in {@link PerfTest#forks}} */
    int forks() default PerfTest.DEFAULT;

    /** {@return how many iterations each fork measures, as in {@link PerfTest#iterations}} */
    int iterations() default PerfTest.DEFAULT;

    /** {@return how long an iteration lasts, as in {@link PerfTest#iterationTime}} */
    String iterationTime() default "";

    /** {@return how long each fork warms up, as in {@link PerfTest#warmup}} */
    String warmup() default "";

    /** {@return how many threads run the operation at once, as in {@link PerfTest#threads}} */
    int threads() default PerfTest.DEFAULT;

    /** {@return arguments added to those of the forked JVMs, as in {@link PerfTest#jvmArgs}} */
    String[] jvmArgs() default {};
}
