package io.github.perfratchet.baseline.measurement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Judges what forks recorded: leaves out the leading iterations of a fork that was not warm yet, and names the forks that say nothing.
 *
 * <p>How far a JVM's warm-up is from what one expects: Barrett et al., "Virtual machine warmup blows hot and cold", OOPSLA 2017; Traini
 * et al., "Towards effective assessment of steady state performance in Java software: are we there yet?", EMSE 2023. A fork counts if
 *
 * <ul>
 *   <li>of its iterations at least a third is left, three at least, once the {@linkplain Flaw#NOT_WARM cold} ones are left out;
 *   <li>the {@linkplain Flaw#COMPILING JIT compiler} worked for at most {@value #COMPILING_SHARE} of the time that the iterations took, in a fork that measured
 *       alone besides 2 ms for each iteration;
 *   <li>what is left has one level: it neither {@linkplain Flaw#DRIFTS drifts} nor has {@linkplain Flaw#TWO_SPEEDS two speeds}.
 * </ul>
 *
 * <p>Of a pair, adjacent iterations stay together: what is left out of one side is left out of the other; and the levels are those of the
 * difference between the sides, because what the machine does meets both. Of a difference that changes its level once, the
 * {@linkplain EarlierLevel last level} counts, if at least a third of the iterations has it.
 *
 * @since 0.1
 */
public final class Steadiness {

    /** Of 30 forks that had warmed up 27 had 0.03 to 0.18; of 45 that had not, those whose time still fell by half or more 0.29 and more. */
    static final double COMPILING_SHARE = 0.25;

    /**
     * What JMH and the meters do between two iterations is compiled meanwhile, in a fork with more of them more of it: 1.3 ms of each
     * iteration in the median of 80 forks, and less than 2 ms in nine of ten.
     */
    private static final double HARNESS_MILLIS = 2;

    private Steadiness() {}

    /**
     * A pair of forks, judged together.
     *
     * @param current the fork of the current code
     * @param base that of the base; it has as many iterations left out
     * @param flaw why the pair does not count; absent if it does
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

    /** {@return the forks without their cold iterations, also those that do not count} */
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
        // The compiler's time of a pair leaves out what is between the iterations.
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
        int iterations = fork.slices().size();
        if (cold > 0 && iterations - cold < leastLeft(iterations)) {
            return Flaw.NOT_WARM;
        }
        return isCompiling(fork, time, harnessMillis) ? Flaw.COMPILING : null;
    }

    /** {@return how many iterations must be left for a fork to count} */
    private static int leastLeft(int iterations) {
        return Math.max(3, (iterations + 2) / 3);
    }

    private static boolean isCompiling(Fork fork, Metric time, double harnessMillis) {
        Long millis = fork.compilationMillis();
        double nanos = fork.slices().stream()
                .mapToDouble(slice -> slice.operations() * known(slice, time))
                .sum();
        return millis != null && (millis - harnessMillis * fork.slices().size()) * 1e6 > COMPILING_SHARE * nanos;
    }

    private static double[] logs(Fork fork, Metric time) {
        return fork.slices().stream()
                .mapToDouble(slice -> Summary.log(known(slice, time)))
                .toArray();
    }

    /** A slice that lacks its CPU time has its wall time. */
    private static double known(Slice slice, Metric time) {
        Double value = slice.value(time);
        return value == null ? slice.wallNanos() : value;
    }

    private static double[] rest(double[] values, int from) {
        return Arrays.copyOfRange(values, from, values.length);
    }
}
