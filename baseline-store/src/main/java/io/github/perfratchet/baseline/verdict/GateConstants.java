package io.github.perfratchet.baseline.verdict;

/**
 * The numbers the verdicts rest on. Spreads are standard deviations of the natural logarithm of a time, near enough ratios:
 * 0.03 is 3 %.
 *
 * @since 0.1
 */
public final class GateConstants {

    /** The slowdown that counts where a test does not set its own. */
    public static final double DEFAULT_MAX_REGRESSION = 0.03;

    /** The part of the threshold that the whole confidence interval must exceed, besides the estimate all of it. */
    public static final double CERTAIN_PART_OF_THRESHOLD = 1.0 / 3;

    /** The confidence of every interval, two-sided. */
    public static final double CONFIDENCE = 0.99;

    /** Sessions a baseline keeps; more would hold on to machines and compilers of long ago. */
    public static final int MAX_SESSIONS = 10;

    /** From as many sessions on their own spread is used; the spread of two says next to nothing. */
    public static final int MIN_SESSIONS_FOR_SPREAD = 3;

    /**
     * The spread between sessions that is assumed while there are fewer: the upper end of what code that computes shows on
     * shared machines, so that a first session gates large regressions only, rather than everyone's patience.
     */
    public static final double ASSUMED_SESSION_SPREAD = 0.045;

    /**
     * The typical spread between sessions that the measured one is moderated towards. With {@link #PRIOR_SESSIONS} degrees
     * of freedom it leaves a chance of 6 % to a spread above {@link #ASSUMED_SESSION_SPREAD}.
     */
    public static final double TYPICAL_SESSION_SPREAD = 0.02;

    /** How many sessions' worth (degrees of freedom) of evidence {@link #TYPICAL_SESSION_SPREAD} counts for. */
    public static final int PRIOR_SESSIONS = 4;

    /** The typical spread between forks of one session; thread CPU time of fresh JVMs shows 0.03 to 0.06 under load. */
    public static final double TYPICAL_FORK_SPREAD = 0.03;

    /** How many forks' worth (degrees of freedom) of evidence {@link #TYPICAL_FORK_SPREAD} counts for. */
    public static final int PRIOR_FORKS = 2;

    /** The most verdicts that may be a change of unchanged code, because its forks are fast or slow by chance, as a probability. */
    public static final double TWO_SPEED_FALSE_ALARMS = 0.002;

    /** The most that unchanged code may be found slower in pairs, and as much again faster, as a probability. */
    public static final double PAIRED_FALSE_ALARMS = 0.002;

    /** The typical spread of the difference of a pair of forks in lock-step. */
    public static final double TYPICAL_PAIR_SPREAD = 0.02;

    /** How many pairs' worth (degrees of freedom) of evidence {@link #TYPICAL_PAIR_SPREAD} counts for. */
    public static final int PRIOR_PAIRS = 4;

    /** A machine whose speed changed by more than this ratio between the sides of the pairs is unstable. */
    public static final double LARGEST_RULER_CHANGE = 0.02;

    /**
     * How much of a slowdown an unstable machine is held to have made itself, for each unit its speed changed by. Of 19 pairs of
     * unchanged code whose ruler changed by more than {@link #LARGEST_RULER_CHANGE}, 17 changed by at most as much.
     */
    public static final double DOUBT_PER_RULER_CHANGE = 3;

    /** Below this part of the baseline a change of the bytes per operation does not count. */
    public static final double ALLOCATION_THRESHOLD = 0.01;

    /** Below this many bytes per operation a change does not count: the smallest object, or a counter's own noise. */
    public static final double ALLOCATION_THRESHOLD_BYTES = 16;

    /**
     * The error of a time within one JVM that its slices cannot show: the profile the JIT compiler saw, the order of the
     * measurements and the layout of the code are the same for all of them. Fresh forks of the same code differ by
     * {@link #TYPICAL_FORK_SPREAD}, and there is no reason for a JVM that ran other tests before to do better.
     */
    public static final double IN_JVM_ERROR = TYPICAL_FORK_SPREAD;

    /** The error that remains however well forks agree: the clock's granularity and the rounding of files. */
    public static final double LEAST_ERROR = 0.001;

    private GateConstants() {}
}
