package io.github.perfratchet.configuration;

import io.github.perfratchet.PerfTest;
import org.apiguardian.api.API;

/**
 * The keys that configure PerfRatchet for all tests of a run.
 *
 * <p>Each key is looked up first as a JUnit configuration parameter (a {@code junit-platform.properties} file, or
 * {@code configurationParameters} of Surefire), and then as a system property ({@code -Dperfratchet.mode=once}). A key that is set
 * overrides the attribute of {@link PerfTest} of the same name.
 *
 * @since 0.1
 */
@API(status = API.Status.STABLE, since = "0.1")
public final class ConfigurationKeys {

    /**
     * The mode, which decides how the tests run: {@value}.
     *
     * <ul>
     *   <li>{@code measure}: the tests are measured; the default
     *   <li>{@code once}: the tests run once, as plain unit tests
     *   <li>{@code skip}: the tests are skipped
     *   <li>{@code only}: the tests are measured, and every other test is skipped
     * </ul>
     */
    public static final String MODE = "perfratchet.mode";

    /** How many forks measure each test: {@value}. 0 measures in the JVM of the test. The default is 3 to 6. */
    public static final String FORKS = "perfratchet.forks";

    /** How many iterations each fork measures: {@value}. The default is 20, or 100 in a run against a base. */
    public static final String ITERATIONS = "perfratchet.iterations";

    /** How long an iteration lasts, for example {@code 50 ms}: {@value}. The default is 50 ms, or 3 ms in a run against a base. */
    public static final String ITERATION_TIME = "perfratchet.iterationTime";

    /**
     * How long each fork warms up, for example {@code 2 s}: {@value}. By default a fork warms up until the JIT compiler is quiet and the
     * iterations do not get faster. The time that a thread waits for a processor does not count, so a warm-up takes longer on a busy
     * machine.
     */
    public static final String WARMUP = "perfratchet.warmup";

    /** How many threads run the operation at once: {@value}. The default is 1. */
    public static final String THREADS = "perfratchet.threads";

    /** Arguments added to those of the forked JVMs, separated by blanks and quoted as in a shell: {@value}. They come before the arguments of the annotation. */
    public static final String JVM_ARGS = "perfratchet.jvmArgs";

    /**
     * Which changes count as regressions, for example {@code 5%}, or {@code 5%|200 ns, p99:10%, [parsing] alloc:0}: {@value}. The value can
     * contain thresholds for several statistics, and for groups of tests in square brackets.
     * {@link io.github.perfratchet.baseline.threshold.Rule} has the grammar. The default is 3 % of the time that gates the test, and 1 % or
     * 16 bytes of allocation.
     */
    public static final String MAX_REGRESSION = "perfratchet.maxRegression";

    /** How long a fork may take before it is killed and its test fails, for example {@code 10 min}: {@value}. The default is 5 min. */
    public static final String FORK_TIMEOUT = "perfratchet.forkTimeout";

    /**
     * Whether each test is profiled in one more fork after its measurement: {@value}. The value is {@code true} or {@code false}, the
     * default.
     */
    public static final String PROFILE = "perfratchet.profile";

    /**
     * The folder that results are written to: {@value}. The default is {@code target/perfratchet} of the project. The Maven plugin has a
     * parameter of the same name.
     */
    public static final String OUTPUT_DIRECTORY = "perfratchet.outputDirectory";

    /**
     * The version to measure against: {@value}. The goal {@code prepare} of the Maven plugin documents the possible values and prepares the
     * version. By default the tests are measured alone.
     */
    public static final String AGAINST = "perfratchet.against";

    /**
     * The time that a run against a base may take, for example {@code 10 min}: {@value}. Every test is screened, whatever the time. The
     * remaining time is used for doubtful tests. By default the run takes as long as it needs.
     */
    public static final String TIME_BUDGET = "perfratchet.timeBudget";

    /**
     * The share of the operations that the current code repeats in a run against a base, for example {@code 5%}: {@value}. This is a
     * slowdown of known size, to test the gate itself. By default no operation is repeated.
     */
    public static final String EXTRA_WORK = "perfratchet.extraWork";

    /**
     * The columns of the table at the end of a run, separated by commas: {@value}. The values are the keys of
     * {@link io.github.perfratchet.baseline.text.Column}. The default is {@code cpu,wall,spread,alloc,forks,took}.
     */
    public static final String COLUMNS = "perfratchet.columns";

    /** The column that sorts each group of the table, the best first: {@value}. The default is {@code name}. */
    public static final String SORT = "perfratchet.sort";

    /**
     * How tests are grouped in the table, separated by commas: {@value}.
     *
     * <ul>
     *   <li>{@code group}: by the group of the test, or by its class if it has no group; the default
     *   <li>{@code class}: by class
     *   <li>{@code method}: by method
     *   <li>{@code param}: by all arguments
     *   <li>{@code param:size}: by one argument, here {@code size}
     *   <li>{@code none}: not at all
     * </ul>
     */
    public static final String GROUP_BY = "perfratchet.groupBy";

    /** How the table names tests: {@value}. The value is {@code short}, {@code normal}, the default, or {@code long}. */
    public static final String NAME = "perfratchet.name";

    /**
     * The unit of all times of the table: {@value}. The value is {@code ns}, {@code us}, {@code ms} or {@code s}. By default each time has
     * a unit that fits it.
     */
    public static final String TIME_UNIT = "perfratchet.timeUnit";

    private ConfigurationKeys() {}
}
