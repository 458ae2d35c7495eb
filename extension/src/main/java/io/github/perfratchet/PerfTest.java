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
 * <p>The method is a {@link Test @Test}, tagged {@code perf}, that JMH runs many times over in fresh JVMs (forks), on the
 * thread JUnit would have called it on, between its {@code @BeforeEach} and {@code @AfterEach} methods. Its time and the
 * bytes it allocates are written to {@code target/perfratchet/results}, for {@code mvn perfratchet:check} to compare with
 * the baseline.
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
 * <p>A result that is never used may be optimised away together with the work; give it to a
 * {@link org.openjdk.jmh.infra.Blackhole} parameter, or measure part of a method with a {@link Benchmark} parameter.
 *
 * <p>In a {@code @ParameterizedClass} (JUnit 5.13 and later) the method is measured once for each set of the class's arguments, each a
 * benchmark of its own, {@code parses[UTF_8]}.
 *
 * <p>Each attribute can be set for all tests by the key of the same name in {@link ConfigurationKeys}, which wins over the
 * annotation.
 *
 * <p>Limits: lifecycle methods run once for each fork, not for each operation, and once more in the JVM of the test. No
 * other test of that JVM runs meanwhile, and none in the other JVMs of the build. Other JVMs that measure wait for their turn.
 * A test whose method another extension calls itself, as that of {@code @QuarkusTest} does, fails and is not measured, and so does a
 * {@code suspend} function of Kotlin's; a test that a {@code @Suite} finds once more is skipped there.
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

    /** The value of {@link #forks} and {@link #iterations} that leaves the number to PerfRatchet. */
    int ADAPTIVE = -1;

    /** {@return the group the test is shown with in tables; none unless set} */
    String group() default "";

    /**
     * {@return how many fresh JVMs measure the test}
     *
     * <p>{@link #ADAPTIVE} unless set: as many as it takes to agree, from 3 to 6. 0 measures in the test's own JVM: quicker,
     * but its compiled code carries the marks of all that ran before.
     */
    int forks() default ADAPTIVE;

    /** {@return how many iterations (timed slices) each fork measures; {@link #ADAPTIVE} unless set} */
    int iterations() default ADAPTIVE;

    /** {@return how long an iteration lasts, for example {@code "50 ms"}; 50 ms unless set} */
    String iterationTime() default "";

    /**
     * {@return how long each fork warms up, for example {@code "2 s"}}
     *
     * <p>Unless set: until the JIT compiler is quiet and the iterations do not get faster. The time that a thread waits for a processor
     * does not count, so a warm-up takes longer on a busy machine.
     */
    String warmup() default "";

    /** {@return how many threads run the operation at once} */
    int threads() default 1;

    /** {@return arguments added to those of the forked JVMs, for example {@code "-XX:+UseParallelGC"}} */
    String[] jvmArgs() default {};
}
