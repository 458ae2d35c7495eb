package io.github.perfratchet.baseline.measurement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Judges the records of forks. It leaves out the leading iterations of forks that were not warm yet, and finds the forks that do not count.
 *
 * <p>The warm-up of a JVM can be far from what one expects: Barrett et al., "Virtual machine warmup blows hot and cold", OOPSLA 2017;
 * Traini et al., "Towards effective assessment of steady state performance in Java software: are we there yet?", EMSE 2023. A fork counts
 * if
 *
 * <ul>
 *   <li>at least a third of its iterations, and at least three, are left when the {@linkplain Flaw#NOT_WARM cold} ones are left out;
 *   <li>the {@linkplain Flaw#COMPILING JIT compiler} worked for at most {@value #COMPILING_SHARE} of the time of the iterations; in a fork
 *       that measured alone, it may work for another 2 ms for each iteration;
 *   <li>the remaining iterations have one level: they neither {@linkplain Flaw#DRIFTS drift} nor have
 *       {@linkplain Flaw#TWO_SPEEDS two speeds}.
 * </ul>
 *
 * <p>In a pair, adjacent iterations stay together: an iteration that is left out on one side is left out on the other. The levels are those
 * of the difference between the sides, because what the machine does affects both. If a difference changes its level once, the
 * {@linkplain EarlierLevel last level} counts, if at least a third of the iterations has it.
 *
 * @since 0.1
 */
public final class Steadiness {

    /**
     * The highest share of the time of the iterations. Of 30 forks that had warmed up, 27 had a share of 0.03 to 0.18. Of 45 forks that had
     * not, those whose time still fell by half or more had a share of 0.29 and more.
     */
    static final double COMPILING_SHARE = 0.25;

    /**
     * The time that compiling the harness may take for each iteration, in milliseconds. The code that JMH and the meters run between two
     * iterations is compiled during the measurement. A fork with more iterations compiles more of it. It took 1.3 ms for each iteration in
     * the median of 80 forks, and less than 2 ms in nine of ten.
     */
    private static final double HARNESS_MILLIS = 2;

    private Steadiness() {}

    /**
     * A pair of forks, judged together.
     *
     * @param current the fork of the current code
     * @param base the fork of the base; the same number of iterations is left out
     * @param flaw the reason why the pair does not count; {@code null} if it counts
     */
    public record Pair(
            JudgedFork current, JudgedFork base, @Nullable Flaw flaw) {

        /** {@return whether the times of the pair count} */
        public boolean counts() {
            return flaw == null;
        }
    }

    /** {@return forks that were measured alone, judged by the time that gates} */
    public static List<JudgedFork> of(List<Fork> forks) {
        return forks.isEmpty() ? List.of() : of(forks, Summary.of(forks).gating());
    }

    /** {@return forks that were measured alone, judged by a time} */
    public static List<JudgedFork> of(List<Fork> forks, Metric time) {
        return forks.stream().map(fork -> alone(fork, time)).toList();
    }

    /** {@return the forks without their cold iterations, including the forks that do not count} */
    public static List<Fork> steady(List<Fork> forks) {
        return of(forks).stream().map(JudgedFork::fork).toList();
    }

    /** {@return pairs of forks, judged by the time that gates} */
    public static List<Pair> ofPairs(List<Fork> current, List<Fork> base) {
        List<Pair> pairs = new ArrayList<>();
        if (!current.isEmpty()) {
            Metric time = Summary.gating(current, base);
            for (int i = 0; i < current.size(); i++) {
                pairs.add(pair(current.get(i), base.get(i), time));
            }
        }
        return pairs;
    }

    private static JudgedFork alone(Fork fork, Metric time) {
        double[] logs = logs(fork, time);
        int cold = ColdStart.length(logs);
        Flaw flaw = flaw(fork, time, cold, HARNESS_MILLIS);
        return new JudgedFork(fork.from(cold), cold, flaw != null ? flaw : Shape.of(rest(logs, cold)));
    }

    private static Pair pair(Fork current, Fork base, Metric time) {
        double[] now = logs(current, time);
        double[] then = logs(base, time);
        int shorter = Math.min(now.length, then.length);
        int cold = Math.min(Math.max(ColdStart.length(now), ColdStart.length(then)), shorter - 1);
        // The compiler's time of a pair does not include the time between the iterations.
        Flaw ofCurrent = flaw(current, time, cold, 0);
        Flaw ofBase = flaw(base, time, cold, 0);
        double[] differences = new double[shorter - cold];
        for (int i = cold; i < shorter; i++) {
            differences[i - cold] = now[i] - then[i];
        }
        int earlier = EarlierLevel.length(differences, leastLeft(shorter));
        int leftOut = cold + earlier;
        Flaw ofEither = ofCurrent != null ? ofCurrent : ofBase;
        return new Pair(
                new JudgedFork(current.from(leftOut), leftOut, ofCurrent),
                new JudgedFork(base.from(leftOut), leftOut, ofBase),
                ofEither != null ? ofEither : Shape.of(rest(differences, earlier)));
    }

    private static @Nullable Flaw flaw(Fork fork, Metric time, int cold, double harnessMillis) {
        int iterations = fork.iterations().size();
        if (cold > 0 && iterations - cold < leastLeft(iterations)) {
            return Flaw.NOT_WARM;
        }
        return isCompiling(fork, time, harnessMillis) ? Flaw.COMPILING : null;
    }

    /** {@return the number of iterations that must be left for a fork to count} */
    private static int leastLeft(int iterations) {
        return Math.max(3, (iterations + 2) / 3);
    }

    private static boolean isCompiling(Fork fork, Metric time, double harnessMillis) {
        Long millis = fork.compilationMillis();
        double nanos = fork.iterations().stream()
                .mapToDouble(iteration -> iteration.operations() * known(iteration, time))
                .sum();
        return millis != null && (millis - harnessMillis * fork.iterations().size()) * 1e6 > COMPILING_SHARE * nanos;
    }

    private static double[] logs(Fork fork, Metric time) {
        return fork.iterations().stream()
                .mapToDouble(iteration -> Summary.log(known(iteration, time)))
                .toArray();
    }

    /** {@return a time of an iteration; its wall time if it has no CPU time} */
    private static double known(Iteration iteration, Metric time) {
        Double value = iteration.value(time);
        return value == null ? iteration.wallNanos() : value;
    }

    private static double[] rest(double[] values, int from) {
        return Arrays.copyOfRange(values, from, values.length);
    }
}
