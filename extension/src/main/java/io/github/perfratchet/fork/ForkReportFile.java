package io.github.perfratchet.fork;

import io.github.perfratchet.baseline.measurement.ExtraInfo;
import io.github.perfratchet.baseline.measurement.Fork;
import io.github.perfratchet.baseline.measurement.Iteration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Writes and reads the file that contains the report of a fork. */
public final class ForkReportFile {

    private static final String FILE = "report";

    private ForkReportFile() {}

    static void write(ForkReport report, Path folder) throws IOException {
        Path whole = folder.resolve(FILE);
        Path part = folder.resolve(FILE + ".part");
        try (ValueOutput out = ValueOutput.to(part)) {
            out.optional(report.fork(), measured -> write(measured, out));
            out.texts(report.notes());
            out.optional(report.failure(), thrown -> write(thrown, out));
            out.text(report.blackholes());
            write(report.remarks(), out);
        }
        Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Reads the report of a fork that has ended.
     *
     * @return the report; empty if the fork ended without one
     */
    public static Optional<ForkReport> read(Path folder) throws IOException {
        Path whole = folder.resolve(FILE);
        if (!Files.exists(whole)) {
            return Optional.empty();
        }
        try (ValueInput in = ValueInput.of(whole)) {
            return Optional.of(new ForkReport(
                    in.optional(() -> fork(in)), in.texts(), in.optional(() -> thrown(in)), in.text(), remarks(in)));
        }
    }

    private static void write(Fork fork, ValueOutput out) throws IOException {
        out.list(fork.iterations(), iteration -> write(iteration, out));
        out.optional(fork.allocatedBytes(), out::decimal);
        out.optional(fork.gcCount(), out::whole);
        out.optional(fork.gcMillis(), out::whole);
        out.optional(fork.compilationMillis(), out::whole);
        out.optional(fork.peakResidentBytes(), out::whole);
        out.optional(fork.rulerNanos(), out::decimal);
        out.decimal(fork.seconds());
    }

    private static Fork fork(ValueInput in) throws IOException {
        return new Fork(
                in.list(() -> iteration(in)),
                in.optional(in::decimal),
                in.optional(in::whole),
                in.optional(in::whole),
                in.optional(in::whole),
                in.optional(in::whole),
                in.optional(in::decimal),
                in.decimal());
    }

    private static void write(Iteration iteration, ValueOutput out) throws IOException {
        out.whole(iteration.operations());
        out.decimal(iteration.wallNanos());
        out.optional(iteration.cpuNanos(), out::decimal);
        out.optional(iteration.allocatedBytes(), out::decimal);
        out.optional(iteration.runQueueNanos(), out::decimal);
    }

    private static Iteration iteration(ValueInput in) throws IOException {
        return new Iteration(
                in.whole(), in.decimal(), in.optional(in::decimal), in.optional(in::decimal), in.optional(in::decimal));
    }

    private static void write(ForkReport.Thrown thrown, ValueOutput out) throws IOException {
        out.bytes(thrown.serialized());
        out.text(thrown.stackTrace());
    }

    private static ForkReport.Thrown thrown(ValueInput in) throws IOException {
        return new ForkReport.Thrown(in.bytes(), in.text());
    }

    private static void write(Remarks remarks, ValueOutput out) throws IOException {
        out.optional(remarks.group(), out::text);
        out.byKey(remarks.extraInfo().values(), out::scalar);
        out.texts(remarks.labels());
        out.flag(remarks.asserts());
    }

    private static Remarks remarks(ValueInput in) throws IOException {
        return new Remarks(in.optional(in::text), new ExtraInfo(in.byKey(in::scalar)), in.texts(), in.flag());
    }
}
