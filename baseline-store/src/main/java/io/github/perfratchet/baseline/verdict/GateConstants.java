package io.github.perfratchet.baseline.verdict;

/**
 * The constants that verdicts are based on. A spread is the standard deviation of the natural logarithm of a time, which is approximately a
 * ratio: 0.03 is 3 %.
 *
 * @since 0.1
 */
public final class GateConstants {

    /** The slowdown that counts if a test does not set its own, as a ratio. */
    public static final double DEFAULT_MAX_REGRESSION = 0.03;

    /**
     * The part of the threshold that the whole confidence interval has to exceed. In addition, the estimate has to exceed the whole
     * threshold.
     */
    public static final double CERTAIN_PART_OF_THRESHOLD = 1.0 / 3;

    /** The confidence of every two-sided interval. */
    public static final double CONFIDENCE = 0.99;

    /** The number of sessions that a baseline keeps. With more, it would depend on machines and compilers of long ago. */
    public static final int MAX_SESSIONS = 10;

    /** The number of sessions from which on their own spread is used. The spread of two sessions gives almost no information. */
    public static final int MIN_SESSIONS_FOR_SPREAD = 3;

    /**
     * The spread between sessions that is assumed while there are fewer sessions. It is the upper end of the spread of code that computes
     * on shared machines. So a first session gates only large regressions, and does not try everyone's patience.
     */
    public static final double ASSUMED_SESSION_SPREAD = 0.045;

    /**
     * The typical spread between sessions, towards which the measured spread is moderated. With {@link #PRIOR_SESSIONS} degrees of freedom,
     * the probability of a spread above {@link #ASSUMED_SESSION_SPREAD} is 6 %.
     */
    public static final double TYPICAL_SESSION_SPREAD = 0.02;

    /** The weight of {@link #TYPICAL_SESSION_SPREAD} as evidence, in sessions (degrees of freedom). */
    public static final int PRIOR_SESSIONS = 4;

    /** The typical spread between the forks of one session. The thread CPU time of fresh JVMs has a spread of 0.03 to 0.06 under load. */
    public static final double TYPICAL_FORK_SPREAD = 0.03;

    /** The weight of {@link #TYPICAL_FORK_SPREAD} as evidence, in forks (degrees of freedom). */
    public static final int PRIOR_FORKS = 2;

    /** The highest acceptable probability that unchanged code seems changed because its forks are fast or slow by chance. */
    public static final double TWO_SPEED_FALSE_ALARMS = 0.002;

    /**
     * The highest acceptable probability that unchanged code is found slower in pairs. The probability that it is found faster is the same.
     */
    public static final double PAIRED_FALSE_ALARMS = 0.002;

    /** The typical spread of the difference of a pair of forks that run in lock-step. */
    public static final double TYPICAL_PAIR_SPREAD = 0.02;

    /** The weight of {@link #TYPICAL_PAIR_SPREAD} as evidence, in pairs (degrees of freedom). */
    public static final int PRIOR_PAIRS = 4;

    /**
     * The largest change of a stable machine's speed between the sides of the pairs, as a ratio. If it changes by more, the machine is
     * unstable.
     */
    public static final double LARGEST_RULER_CHANGE = 0.02;

    /**
     * The slowdown that is attributed to an unstable machine, for each unit by which its speed changed. In 17 of 19 pairs of unchanged code
     * whose ruler changed by more than {@link #LARGEST_RULER_CHANGE}, the code changed by at most this multiple of the ruler's change.
     */
    public static final double DOUBT_PER_RULER_CHANGE = 3;

    /** A change of the bytes per operation that is smaller than this part of the baseline does not count. */
    public static final double ALLOCATION_THRESHOLD = 0.01;

    /** A change of fewer bytes per operation does not count: it is the size of the smallest object, or the noise of a counter. */
    public static final double ALLOCATION_THRESHOLD_BYTES = 16;

    /**
     * The error of a time within one JVM that the iterations cannot show. The profile that the JIT compiler saw, the order of the
     * measurements and the layout of the code are the same for all iterations. Fresh forks of the same code differ by
     * {@link #TYPICAL_FORK_SPREAD}, and there is no reason why a JVM that ran other tests before should do better.
     */
    public static final double IN_JVM_ERROR = TYPICAL_FORK_SPREAD;

    /** The error that remains however well forks agree. Its causes are the granularity of the clock and the rounding in files. */
    public static final double LEAST_ERROR = 0.001;

    private GateConstants() {}
}
