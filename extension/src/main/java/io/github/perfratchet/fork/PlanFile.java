package io.github.perfratchet.fork;

import io.github.perfratchet.trial.Sampling;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** Writes and reads the file that contains the plan of a fork. */
public final class PlanFile {

    private static final String FILE = "plan";

    private PlanFile() {}

    /** Writes the plan of a fork into the folder that it will be started with. */
    public static void write(ForkPlan plan, Path folder) throws IOException {
        try (ValueOutput out = ValueOutput.to(folder.resolve(FILE))) {
            out.text(plan.target().uniqueId());
            out.optional(plan.target().call(), given -> write(given, out));
            out.optional(plan.label(), out::text);
            out.byKey(plan.systemProperties(), out::text);
            out.byKey(plan.configurationParameters(), out::text);
            write(plan.sampling(), out);
            out.whole(plan.parentPid());
            out.optional(plan.lane(), given -> write(given, out));
            out.optional(plan.extraWork(), given -> write(given, out));
            out.optional(plan.recording(), out::text);
        }
    }

    static ForkPlan read(Path folder) throws IOException {
        try (ValueInput in = ValueInput.of(folder.resolve(FILE))) {
            return new ForkPlan(
                    new ForkTarget(in.text(), in.optional(() -> call(in))),
                    in.optional(in::text),
                    in.byKey(in::text),
                    in.byKey(in::text),
                    sampling(in),
                    in.whole(),
                    in.optional(() -> lane(in)),
                    in.optional(() -> repetition(in)),
                    in.optional(in::text));
        }
    }

    private static void write(WantedCall call, ValueOutput out) throws IOException {
        out.text(call.test());
        out.text(call.label());
        out.text(call.details());
        out.whole(call.occurrence());
        out.flag(call.counted());
    }

    private static WantedCall call(ValueInput in) throws IOException {
        return new WantedCall(in.text(), in.text(), in.text(), (int) in.whole(), in.flag());
    }

    private static void write(Sampling sampling, ValueOutput out) throws IOException {
        out.optional(sampling.forks(), forks -> out.whole(forks));
        out.whole(sampling.iterations());
        write(sampling.iterationTime(), out);
        out.optional(sampling.warmup(), given -> write(given, out));
        out.whole(sampling.threads());
        out.texts(sampling.jvmArgs());
        write(sampling.forkTimeout(), out);
    }

    private static Sampling sampling(ValueInput in) throws IOException {
        return new Sampling(
                in.optional(() -> (int) in.whole()),
                (int) in.whole(),
                duration(in),
                in.optional(() -> duration(in)),
                (int) in.whole(),
                in.texts(),
                duration(in));
    }

    private static void write(Duration duration, ValueOutput out) throws IOException {
        out.whole(duration.getSeconds());
        out.whole(duration.getNano());
    }

    private static Duration duration(ValueInput in) throws IOException {
        return Duration.ofSeconds(in.whole(), in.whole());
    }

    private static void write(TurnAddress lane, ValueOutput out) throws IOException {
        out.whole(lane.port());
        out.whole(lane.token());
        out.optional(lane.processor(), processor -> out.whole(processor));
    }

    private static TurnAddress lane(ValueInput in) throws IOException {
        return new TurnAddress((int) in.whole(), in.whole(), in.optional(() -> (int) in.whole()));
    }

    private static void write(Repetition repetition, ValueOutput out) throws IOException {
        out.decimal(repetition.share());
        out.flag(repetition.measured());
    }

    private static Repetition repetition(ValueInput in) throws IOException {
        return new Repetition(in.decimal(), in.flag());
    }
}
