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
 * Measures a test method once for each set of arguments, as {@link PerfTest} measures one without.
 *
 * <p>The method is a {@link ParameterizedTest @ParameterizedTest}, so all of JUnit's sources of arguments serve it. It needs
 * {@code junit-jupiter-params}, which {@code junit-jupiter} brings along.
 *
 * <pre>{@code
 * @ParameterizedPerfTest
 * @ValueSource(ints = {100, 1_000, 10_000})
 * void sorts(int size, Blackhole blackhole) {
 *     blackhole.consume(sorted(size));
 * }
 * }</pre>
 *
 * <p>Each set of arguments is a benchmark of its own, {@code sorts[100]}, with a baseline of its own. Arguments are named by
 * their text if they are numbers, text, enum constants, classes and the like, and by the name that the test gives them,
 * {@code Named.of("small", value)}. A set without any such argument is named by its display name without hashes of objects. Sets of the
 * same name are numbered, {@code sorts[100 #2]}. The arguments of a {@code @ParameterizedClass} (JUnit 5.13 and later) come first:
 * {@code sorts[ARRAY, 100]}.
 *
 * <p>A fork finds the set it measures by the text of its arguments, in whatever order their source gives them there. The test fails if a
 * fork does not have that set: let the source give the same values in every JVM, and name those whose text is not the same.
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

    /** {@return as {@link PerfTest#group}} */
    String group() default "";

    /** {@return as {@link PerfTest#forks}} */
    int forks() default PerfTest.ADAPTIVE;

    /** {@return as {@link PerfTest#iterations}} */
    int iterations() default PerfTest.ADAPTIVE;

    /** {@return as {@link PerfTest#iterationTime}} */
    String iterationTime() default "";

    /** {@return as {@link PerfTest#warmup}} */
    String warmup() default "";

    /** {@return as {@link PerfTest#threads}} */
    int threads() default 1;

    /** {@return as {@link PerfTest#jvmArgs}} */
    String[] jvmArgs() default {};
}
