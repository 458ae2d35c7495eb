package io.github.perfratchet.baseline;

import io.github.perfratchet.baseline.measurement.Fork;
import io.github.perfratchet.baseline.measurement.Iteration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * The noise in the times of sessions, as standard deviations of their logarithms.
 *
 * @param session the deviation between sessions
 * @param fork the deviation between forks
 * @param iteration the deviation between iterations
 * @param outlying the share of the iterations that are outlying, by a factor of 1.5 to 4
 */
public record Noise(double session, double fork, double iteration, double outlying) {

    /** {@return the forks of a session} */
    public List<Fork> session(Random random, int forks, int iterations, double nanos) {
        double ofSession = nanos * Math.exp(session * random.nextGaussian());
        return IntStream.range(0, forks)
                .mapToObj(i -> fork(random, iterations, ofSession))
                .toList();
    }

    private Fork fork(Random random, int iterations, double ofSession) {
        double ofFork = ofSession * Math.exp(fork * random.nextGaussian());
        List<Iteration> measured = new ArrayList<>();
        for (int i = 0; i < iterations; i++) {
            double time = ofFork * Math.exp(iteration * random.nextGaussian());
            if (random.nextDouble() < outlying) {
                time *= 1.5 + 2.5 * random.nextDouble();
            }
            measured.add(new Iteration(1000, time, time, null, null));
        }
        return new Fork(measured, null, null, null, null, null, 1);
    }
}
