package io.github.perfratchet;

import io.github.perfratchet.configuration.ConfigurationKeys;
import io.github.perfratchet.jupiter.PerfTestExtension;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/**
 * Measures a test method: one call is one operation.
 *
 * <p>The method is a {@link Test @Test} with the tag {@code perf}. JMH runs it many times in fresh JVMs (forks), on the thread on which
 * JUnit would have called it, between its {@code @BeforeEach} and {@code @AfterEach} methods. The time and the allocation are written to
 * {@code target/perfratchet/results}. {@code mvn perfratchet:check} compares them with the baseline.
 *
 * <pre>{@code
 * class ParserTests {
 *
 *     private final Parser parser = new Parser();
 *
 *     @PerfTest
 *     @MaxAllocation("4 KiB")
 *     void parsesAnInvoice(Blackhole blackhole) {
 *         blackhole.consume(parser.parse(INVOICE));
 *     }
 * }
 * }</pre>
 *
 * <p>The JIT compiler may remove code whose result is never used. Give the result to a {@link org.openjdk.jmh.infra.Blackhole} parameter,
 * or measure part of the method with a {@link Benchmark} parameter.
 *
 * <p>In a {@code @ParameterizedClass} (JUnit 5.13 and later) the method is measured once for each set of the class's arguments. Each is a
 * separate benchmark, such as {@code parses[UTF_8]}.
 *
 * <p>{@link PerfSettings} sets attributes for all tests of a class. The key of the same name in {@link ConfigurationKeys} sets an attribute
 * for all tests. It overrides the annotations.
 *
 * <p>Lifecycle methods run once for each fork, not for each operation, and once more in the JVM of the test. While a test is measured, no
 * other test runs in the JVMs of the build. Other JVMs that measure wait for their turn.
 *
 * <p>A test fails if another extension calls its method instead of JUnit, as the extension of {@code @QuarkusTest} does, or if it is a
 * Kotlin {@code suspend} function. A test that a {@code @Suite} finds a second time is skipped there.
 *
 * @since 0.1
 */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@Test
@Tag("perf")
@ResourceLock(Resources.GLOBAL)
@ExtendWith(PerfTestExtension.class)
public @interface PerfTest {

    /** The value of a number that is not set: {@link PerfSettings} of the class decides, or else PerfRatchet. */
    int DEFAULT = -1;

    /** {@return the group of the test in tables; none by default} */
    String group() default "";

    /**
     * {@return how many fresh JVMs measure the test}
     *
     * <p>By default, 3 to 6 JVMs measure it, until they agree. 0 measures in the JVM of the test. This is faster, but
     * the results depend on what the JIT compiled for earlier tests.
     */
    int forks() default DEFAULT;

    /** {@return how many iterations each fork measures; 20 by default, and 100 short ones in a run against a base} */
    int iterations() default DEFAULT;

    /** {@return how long an iteration lasts, for example {@code "50 ms"}, which is the default; it is 3 ms in a run against a base} */
    String iterationTime() default "";

    /**
     * {@return how long each fork warms up, for example {@code "2 s"}}
     *
     * <p>By default a fork warms up until the JIT compiler is quiet and the iterations do not get faster. The time that a thread waits for
     * a processor does not count, so a warm-up takes longer on a busy machine.
     */
    String warmup() default "";

    /** {@return how many threads run the operation at once; 1 by default} */
    int threads() default DEFAULT;

    /** {@return arguments added to those of the forked JVMs, for example {@code "-XX:+UseParallelGC"}} */
    String[] jvmArgs() default {};
}
