package io.github.perfratchet.baseline.comparison;

import io.github.perfratchet.baseline.measurement.Fork;
import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.measurement.Metric;
import io.github.perfratchet.baseline.measurement.Summary;
import io.github.perfratchet.baseline.statistics.LogInterval;
import io.github.perfratchet.baseline.statistics.Quantile;
import io.github.perfratchet.baseline.statistics.Sample;
import io.github.perfratchet.baseline.verdict.GateConstants;
import java.util.Arrays;
import java.util.List;

/**
 * Decides whether one of two measurements of the same run is faster.
 *
 * <p>If both sides have two forks or more, this is Welch's t test on ln(time per operation of the smallest iteration) of the forks (Welch
 * 1947, "The generalization of 'Student's' problem when several different population variances are involved"), with the degrees of freedom
 * of Satterthwaite 1946:
 *
 * <pre>  d = mean(a) − mean(b),   v = v_a + v_b + e,   v_x = s_x² / n_x
 *   ν = v² / (v_a² / (n_a − 1) + v_b² / (n_b − 1))</pre>
 *
 * <p>The known variance e is {@link GateConstants#LEAST_ERROR}² for each side. Without it, forks that agree to the last digit would prove
 * any difference. If a side has a single fork, the iterations take the place of the forks. Then e is {@link GateConstants#IN_JVM_ERROR}²
 * for each side, which is the error that the iterations of one JVM have in common.
 *
 * @param metric the time that was compared
 * @param ratio the first time divided by the second
 * @param low the lower bound of the 99 % confidence interval of the ratio
 * @param high the upper bound of the 99 % confidence interval of the ratio
 * @param faster whether the first is faster beyond doubt, which means that the whole interval is below 1
 * @since 0.1
 */
public record SpeedComparison(Metric metric, double ratio, double low, double high, boolean faster) {

    /** Compares two measurements by CPU time, or by wall time if one of them waits. */
    public static SpeedComparison of(Measurement first, Measurement second) {
        List<Fork> ofFirst = first.steady().forks();
        List<Fork> ofSecond = second.steady().forks();
        Metric metric = Summary.gating(ofFirst, ofSecond);
        boolean forks = ofFirst.size() > 1 && ofSecond.size() > 1;
        double error = forks ? GateConstants.LEAST_ERROR : GateConstants.IN_JVM_ERROR;
        LogInterval difference =
                welch(values(ofFirst, metric, forks), values(ofSecond, metric, forks), 2 * error * error);
        return new SpeedComparison(
                metric,
                Math.exp(difference.estimate()),
                Math.exp(difference.low()),
                Math.exp(difference.high()),
                difference.high() < 0);
    }

    private static double[] values(List<Fork> forks, Metric metric, boolean byFork) {
        return byFork
                ? Summary.logMinima(forks, metric)
                : forks.stream()
                        .flatMapToDouble(fork -> Arrays.stream(fork.values(metric)))
                        .map(Summary::log)
                        .toArray();
    }

    static LogInterval welch(double[] first, double[] second, double knownVariance) {
        Sample a = Sample.of(first);
        Sample b = Sample.of(second);
        double variance = a.varianceOfMean() + b.varianceOfMean() + knownVariance;
        double degreesOfFreedom = degreesOfFreedom(a, b, variance);
        return new LogInterval(
                a.mean() - b.mean(),
                Quantile.student(degreesOfFreedom, GateConstants.CONFIDENCE) * Math.sqrt(variance));
    }

    static double degreesOfFreedom(Sample a, Sample b, double variance) {
        return variance * variance / (uncertainty(a) + uncertainty(b));
    }

    private static double uncertainty(Sample sample) {
        double variance = sample.varianceOfMean();
        return sample.size() > 1 ? variance * variance / sample.degreesOfFreedom() : 0;
    }
}
