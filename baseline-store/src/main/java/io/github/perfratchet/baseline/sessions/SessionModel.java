package io.github.perfratchet.baseline.sessions;

import io.github.perfratchet.baseline.measurement.Fork;
import io.github.perfratchet.baseline.statistics.LogInterval;
import io.github.perfratchet.baseline.statistics.ModeratedVariance;
import io.github.perfratchet.baseline.statistics.Quantile;
import io.github.perfratchet.baseline.statistics.Sample;
import io.github.perfratchet.baseline.verdict.Boundary;
import io.github.perfratchet.baseline.verdict.ComparedTime;
import io.github.perfratchet.baseline.verdict.ForkStatistic;
import io.github.perfratchet.baseline.verdict.GateConstants;
import io.github.perfratchet.baseline.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Estimates the change of a time between the sessions of a baseline and the current session.
 *
 * <p>The model has two levels of variation, because the forks of one session share what the machine did at that time (Kalibera and Jones
 * 2013, "Rigorous benchmarking in reasonable time", section 6, names the levels). With y = ln(time per operation of a fork's smallest
 * iteration),
 *
 * <pre>  y = ln(true time) + session effect + fork effect,   variances σ_s² and σ_f².</pre>
 *
 * <p>With a current session of n forks, k recorded sessions of n_i forks each, and h the mean of 1/n_i,
 *
 * <pre>  d = mean of y in the current session − mean over the sessions of their means of y
 *   Var(d) = σ_s² (1 + 1/k) + σ_f² (1/n + h/k).</pre>
 *
 * <p>σ_f² is pooled within all sessions, including the current one. It is moderated like the variance below, with
 * {@link GateConstants#TYPICAL_FORK_SPREAD} and {@link GateConstants#PRIOR_FORKS}. Otherwise forks that agree by chance would promise a
 * precision that they do not have.
 *
 * <p>For k &lt; 3, σ_s is assumed ({@link GateConstants#ASSUMED_SESSION_SPREAD}) and treated as known. The contribution of the forks is
 * estimated, so the interval is Student's, with the degrees of freedom of Satterthwaite 1946. There are many degrees of freedom if σ_s²
 * dominates Var(d), and few if the forks disagree.
 *
 * <p>For k ≥ 3, the variance s² of the k session means estimates τ² = σ_s² + σ_f² h. It already contains the contribution of the forks, so
 * nothing is subtracted from it. It is moderated with a scaled inverse chi-square prior of ν0 degrees of freedom and scale τ0² = σ0² + σ_f²
 * h, with σ0 = {@link GateConstants#TYPICAL_SESSION_SPREAD} and ν0 = {@link GateConstants#PRIOR_SESSIONS}:
 *
 * <pre>  τ̃² = (ν0 τ0² + (k − 1) s²) / (ν0 + k − 1)
 *   Var(d) = τ̃² (1 + 1/k) + σ_f² max(0, 1/n − h)</pre>
 *
 * <p>The interval uses Student's t with ν0 + k − 1 degrees of freedom (Smyth 2004, "Linear models and empirical Bayes methods for assessing
 * differential expression in microarray experiments", section 3, the moderated t; Gelman et al., "Bayesian Data Analysis", 3rd edition,
 * section 2.6). The last term is for a current session with fewer forks than the recorded sessions.
 *
 * <p>The constants are those of the smallest iteration. Another statistic may be noisier. What the constants do not describe is estimated
 * from the forks of that statistic:
 *
 * <ul>
 *   <li>σ_f² is the largest of three variances: the moderated variance, the pooled variance, and the variance that the iterations of each
 *       fork show ({@link ForkStatistic}).
 *   <li>Forks of two sessions are not expected to agree better than forks of one session. So σ_s is at least σ_f where it is assumed. Where
 *       it is moderated, σ0 is at least as large a part of σ_f as of its typical value.
 *   <li>If σ_s is assumed to be σ_f for k &lt; 3, the whole variance is treated as estimated from a few forks.
 * </ul>
 *
 * <p>The table is from a simulation with 3 forks of σ_f = 0.03, a threshold of 3 % and known truth. The resolution is the mean of the
 * half-width. A false alarm is REGRESSED on unchanged code. Each resolution and each rate of false alarms is from 20,000 runs, each rate of
 * slowdowns caught from 4,000 runs.
 *
 * <pre>
 *   sessions                          1       2       3       5      10
 *   σ_s = 0.01  resolution       19.2 %  16.4 %  11.0 %   8.9 %   7.2 %
 *               false alarms     0.00 %  0.00 %  0.00 %  0.01 %  0.01 %
 *               +10 % caught        0 %     0 %    24 %    49 %    75 %
 *               +20 % caught       45 %    79 %    99 %   100 %   100 %
 *               +30 % caught      100 %   100 %   100 %   100 %   100 %
 *   σ_s = 0.03  resolution       19.2 %  16.4 %  13.1 %  11.7 %  10.6 %
 *               false alarms     0.01 %  0.01 %  0.16 %  0.24 %  0.35 %
 *               +10 % caught        4 %     5 %    21 %    29 %    36 %
 *               +20 % caught       47 %    70 %    85 %    91 %    96 %
 *               +30 % caught       94 %    99 %    99 %   100 %   100 %
 *   σ_s = 0.045 resolution       19.2 %  16.4 %  15.7 %  14.9 %  14.2 %
 *               false alarms     0.33 %  0.29 %  0.92 %  0.83 %  0.61 %
 *               +10 % caught        9 %    13 %    20 %    20 %    20 %
 *               +20 % caught       48 %    63 %    67 %    71 %    76 %
 *               +30 % caught       87 %    95 %    93 %    96 %    98 %</pre>
 *
 * @since 0.1
 */
public final class SessionModel {

    private static final double ASSUMED_VARIANCE = square(GateConstants.ASSUMED_SESSION_SPREAD);
    private static final double TYPICAL_VARIANCE = square(GateConstants.TYPICAL_SESSION_SPREAD);
    private static final double TYPICAL_FORK_VARIANCE = square(GateConstants.TYPICAL_FORK_SPREAD);

    private final Sample current;
    private final Sample means;
    private final double meanInverseForks;
    private final double forkVariance;
    private final double forkDegrees;
    private final double assumedVariance;
    private final double typicalVariance;

    /**
     * Estimates the variances of the smallest iterations, for which the constants are calibrated.
     *
     * @param current y of each fork of the current session
     * @param sessions y of each fork of each session of the baseline
     */
    SessionModel(double[] current, List<double[]> sessions) {
        this(current, sessions, null);
    }

    /** {@return the model of a time in the sessions of a baseline and in the current session} */
    public static SessionModel of(ComparedTime time, List<Fork> current, List<List<Fork>> sessions) {
        List<Fork> all = new ArrayList<>(current);
        sessions.forEach(all::addAll);
        return new SessionModel(
                time.logs(current), sessions.stream().map(time::logs).toList(), time.shownVariance(all));
    }

    /**
     * Estimates the variances.
     *
     * @param shown the variance of y between forks that the iterations of each fork show; {@code null} for the smallest iterations, which the
     *     constants are calibrated for
     */
    private SessionModel(double[] current, List<double[]> sessions, @Nullable Double shown) {
        this.current = Sample.of(current);
        List<Sample> recorded = sessions.stream().map(Sample::of).toList();
        means = Sample.of(recorded.stream().mapToDouble(Sample::mean).toArray());
        meanInverseForks = recorded.stream()
                .mapToDouble(session -> 1.0 / session.size())
                .average()
                .orElseThrow();
        double squares = this.current.squares()
                + recorded.stream().mapToDouble(Sample::squares).sum();
        int degreesOfFreedom = this.current.degreesOfFreedom()
                + recorded.stream().mapToInt(Sample::degreesOfFreedom).sum();
        double moderated =
                ModeratedVariance.of(TYPICAL_FORK_VARIANCE, GateConstants.PRIOR_FORKS, squares, degreesOfFreedom);
        if (shown == null) {
            forkVariance = moderated;
            forkDegrees = GateConstants.PRIOR_FORKS + (double) degreesOfFreedom;
            assumedVariance = ASSUMED_VARIANCE;
            typicalVariance = TYPICAL_VARIANCE;
        } else {
            double pooled = squares / Math.max(1, degreesOfFreedom);
            forkVariance = Math.max(shown, Math.max(pooled, moderated));
            forkDegrees = Math.max(1, degreesOfFreedom);
            assumedVariance = Math.max(ASSUMED_VARIANCE, forkVariance);
            typicalVariance = TYPICAL_VARIANCE * Math.max(1, forkVariance / TYPICAL_FORK_VARIANCE);
        }
    }

    /** {@return ln(current / baseline) with its interval} */
    LogInterval change() {
        return change(means.size());
    }

    /** {@return the mean of y of the baseline} */
    public double baseline() {
        return means.mean();
    }

    /**
     * {@return how many more sessions would settle whether there is a change, if the change and the spread between sessions stay the same;
     * empty if even {@link GateConstants#MAX_SESSIONS} sessions would not}
     */
    OptionalInt sessionsToSettle(Boundary boundary) {
        for (int k = means.size() + 1; k <= GateConstants.MAX_SESSIONS; k++) {
            if (boundary.verdict(change(k)) != Verdict.INCONCLUSIVE) {
                return OptionalInt.of(k - means.size());
            }
        }
        return OptionalInt.empty();
    }

    private LogInterval change(int k) {
        double n = current.size();
        double h = meanInverseForks;
        double variance;
        double quantile;
        if (k < GateConstants.MIN_SESSIONS_FOR_SPREAD) {
            double ofSessions = assumedVariance * (1 + 1.0 / k);
            double ofForks = forkVariance * (1 / n + h / k);
            variance = ofSessions + ofForks;
            double estimated = assumedVariance > ASSUMED_VARIANCE ? variance : ofForks;
            quantile = Quantile.student(forkDegrees * square(variance / estimated), GateConstants.CONFIDENCE);
        } else {
            variance = sessionVariance() * (1 + 1.0 / k) + forkVariance * Math.max(0, 1 / n - h);
            quantile = Quantile.student(GateConstants.PRIOR_SESSIONS + k - 1.0, GateConstants.CONFIDENCE);
        }
        return new LogInterval(current.mean() - means.mean(), quantile * Math.sqrt(variance));
    }

    /** {@return the moderated variance of the mean of a session; the typical variance if there are too few sessions} */
    private double sessionVariance() {
        double prior = typicalVariance + forkVariance * meanInverseForks;
        return means.size() < GateConstants.MIN_SESSIONS_FOR_SPREAD
                ? prior
                : ModeratedVariance.of(prior, GateConstants.PRIOR_SESSIONS, means.squares(), means.degreesOfFreedom());
    }

    private static double square(double value) {
        return value * value;
    }
}
