package io.github.perfratchet.trial;

import java.util.function.Supplier;

/** The clock of a {@link WarmUp}. Where the kernel does not tell how long threads waited for a processor, none is taken to have waited. */
final class WarmUpClock implements Supplier<WarmUp.Moment> {

    private final ProcessorDemand demand = new ProcessorDemand();
    private final JitActivity jit = new JitActivity();

    @Override
    public WarmUp.Moment get() {
        ProcessorDemand.Reading reading = demand.read();
        return reading == null
                ? new WarmUp.Moment(System.nanoTime(), 0, jit.nanos())
                : new WarmUp.Moment(System.nanoTime(), reading.queuedNanos(), reading.compilerNanos());
    }
}
