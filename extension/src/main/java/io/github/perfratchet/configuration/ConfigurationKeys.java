package io.github.perfratchet.configuration;

import io.github.perfratchet.PerfTest;

/**
 * The keys that configure PerfRatchet for all tests of a run.
 *
 * <p>Each is looked up as a JUnit configuration parameter first (a {@code junit-platform.properties} file, or
 * {@code configurationParameters} of Surefire), and as a system property ({@code -Dperfratchet.mode=once}). A key that is set
 * wins over the attribute of {@link PerfTest} of the same name.
 *
 * @since 0.1
 */
public final class ConfigurationKeys {

    /**
     * What to do with the tests: {@value}.
     *
     * <ul>
     *   <li>{@code measure}: measure them; the default
     *   <li>{@code once}: run them once, as plain unit tests
     *   <li>{@code skip}: skip them
     *   <li>{@code only}: measure them, and skip every other test
     * </ul>
     */
    public static final String MODE = "perfratchet.mode";

    /** How many forks measure each test, 0 for the test's own JVM: {@value}. From 3 to 6 unless set. */
    public static final String FORKS = "perfratchet.forks";

    /** How many iterations (timed slices) each fork measures: {@value}. 20 unless set. */
    public static final String ITERATIONS = "perfratchet.iterations";

    /** How long an iteration lasts, for example {@code 50 ms}, the default: {@value}. */
    public static final String ITERATION_TIME = "perfratchet.iterationTime";

    /**
     * How long each fork warms up, for example {@code 2 s}: {@value}. Until the JIT compiler is quiet and the iterations do not get
     * faster, unless set. The time that a thread waits for a processor does not count, so a warm-up takes longer on a busy machine.
     */
    public static final String WARMUP = "perfratchet.warmup";

    /** How many threads run the operation at once: {@value}. 1 unless set. */
    public static final String THREADS = "perfratchet.threads";

    /** Arguments added to those of the forked JVMs, separated by blanks: {@value}. They come before those of the annotation. */
    public static final String JVM_ARGS = "perfratchet.jvmArgs";

    /**
     * What counts as a regression, for example {@code 5%}, or {@code 5%|200 ns, p99:10%, [parsing] alloc:0}: {@value}. Thresholds of
     * several statistics, and of groups of tests in square brackets, by the grammar of
     * {@link io.github.perfratchet.baseline.threshold.Rule}. 3 % of the time that gates, and 1 % or 16 bytes of allocation, unless set.
     */
    public static final String MAX_REGRESSION = "perfratchet.maxRegression";

    /** How long a fork may take before it is killed and its test fails, for example {@code 10 min}: {@value}. 5 min unless set. */
    public static final String FORK_TIMEOUT = "perfratchet.forkTimeout";

    /**
     * Whether each test, once it is measured, is profiled in one more fork: {@value}. {@code true} or {@code false}, the default.
     */
    public static final String PROFILE = "perfratchet.profile";

    /**
     * The folder results are written to: {@value}. {@code target/perfratchet} of the project unless set. The Maven plugin has a
     * parameter of the same name.
     */
    public static final String OUTPUT_DIRECTORY = "perfratchet.outputDirectory";

    /**
     * The version to measure against: {@value}. The goal {@code prepare} of the Maven plugin says what it can be and makes it
     * ready. Not set, the tests are measured alone.
     */
    public static final String AGAINST = "perfratchet.against";

    /**
     * The time that a run against a base may take, for example {@code 10 min}: {@value}. Every test is screened, whatever the
     * time; what is left settles doubts. As long as it takes unless set.
     */
    public static final String TIME_BUDGET = "perfratchet.timeBudget";

    /**
     * The share of the operations that the current code repeats in a run against a base, for example {@code 5%}: {@value}. A
     * slowdown of known size, to test the gate itself. None unless set.
     */
    public static final String EXTRA_WORK = "perfratchet.extraWork";

    /**
     * The columns of the table at the end of a run, separated by commas: {@value}. Those of
     * {@link io.github.perfratchet.baseline.text.Column}, by their keys; {@code cpu,wall,spread,alloc,forks,took} unless set.
     */
    public static final String COLUMNS = "perfratchet.columns";

    /** The column that sorts each group of the table, the best first: {@value}. {@code name} unless set. */
    public static final String SORT = "perfratchet.sort";

    /**
     * What makes a group of the table, separated by commas: {@value}. {@code group}, the default, is the group of the test or else its
     * class; also {@code class}, {@code method}, {@code param} for all arguments, {@code param:size} for one of them, and {@code none}.
     */
    public static final String GROUP_BY = "perfratchet.groupBy";

    /** How the table names tests: {@value}. {@code short}, {@code normal}, the default, or {@code long}. */
    public static final String NAME = "perfratchet.name";

    /** The unit of all times of the table, {@code ns}, {@code us}, {@code ms} or {@code s}: {@value}. Unless set one that fits each. */
    public static final String TIME_UNIT = "perfratchet.timeUnit";

    private ConfigurationKeys() {}
}
