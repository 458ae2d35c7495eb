package io.github.perfratchet;

import io.github.perfratchet.jupiter.PerfTestExtension;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;

/**
 * Measures a test method once for each set of arguments. {@link PerfTest} is the annotation for methods without arguments.
 *
 * <p>The method is a {@link ParameterizedTest @ParameterizedTest}. All of JUnit's argument sources work. The artifact
 * {@code junit-jupiter-params} is needed; {@code junit-jupiter} includes it.
 *
 * <pre>{@code
 * @ParameterizedPerfTest
 * @ValueSource(ints = {100, 1_000, 10_000})
 * void sorts(int size, Blackhole blackhole) {
 *     blackhole.consume(sorted(size));
 * }
 * }</pre>
 *
 * <p>Each set of arguments is a separate benchmark with its own baseline, such as {@code sorts[100]}. Its name contains the text of
 * numbers, strings, enum constants, classes and the like, and the names that the test gives to other arguments,
 * {@code Named.of("small", value)}. A set without any such argument is named by its display name, without hashes of objects. Sets with the
 * same name are numbered: {@code sorts[100 #2]}. The arguments of a {@code @ParameterizedClass} (JUnit 5.13 and later) come first:
 * {@code sorts[ARRAY, 100]}.
 *
 * <p>A fork finds its set by the text of the arguments, whatever their order is in that JVM. The test fails if a fork does not have that
 * set. Make sure that the source returns the same values in every JVM, and name arguments whose text differs.
 *
 * @since 0.1
 */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@ParameterizedTest
@Tag("perf")
@ResourceLock(Resources.GLOBAL)
@ExtendWith(PerfTestExtension.class)
public @interface ParameterizedPerfTest {

    /** {@return the group of the test, as in {@link PerfTest#group}} */
    String group() default "";

    /** {@return how many fresh JVMs measure the test, as in {@link PerfTest#forks}} */
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
