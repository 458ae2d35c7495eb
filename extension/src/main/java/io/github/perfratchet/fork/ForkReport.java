package io.github.perfratchet.fork;

import io.github.perfratchet.baseline.measurement.Fork;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The report of a fork. The fork writes it.
 *
 * @param fork the measurement; {@code null} if the test failed, or if it has no measurement with the label of the plan
 * @param notes notes for the reader of the figures
 * @param failure the exception that the test threw; {@code null} if the test passed
 * @param blackholes how JMH kept results alive
 * @param remarks the remarks of the test on its measurement
 */
public record ForkReport(
        @Nullable Fork fork, List<String> notes, @Nullable Thrown failure, String blackholes, Remarks remarks) {

    public ForkReport {
        notes = List.copyOf(notes);
    }

    /**
     * A throwable that is transferred to another JVM.
     *
     * @param serialized the serialized throwable; empty if it cannot be serialized
     * @param stackTrace the stack trace as text
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Thrown(byte[] serialized, String stackTrace) {

        static Thrown of(Throwable thrown) {
            StringWriter text = new StringWriter();
            thrown.printStackTrace(new PrintWriter(text));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(thrown);
            } catch (IOException | RuntimeException e) {
                bytes.reset();
            }
            return new Thrown(bytes.toByteArray(), text.toString());
        }

        /** {@return the throwable with its stack trace; empty if it cannot be transferred between two JVMs} */
        public Optional<Throwable> original() {
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(serialized))) {
                return Optional.of((Throwable) in.readObject());
            } catch (IOException | ClassNotFoundException | RuntimeException e) {
                return Optional.empty();
            }
        }
    }

    /**
     * {@return the measurement of the fork}
     *
     * @throws IllegalStateException if the fork has no measurement
     */
    public Fork measured() {
        if (fork == null) {
            throw new IllegalStateException("the fork reports neither a measurement nor a failure");
        }
        return fork;
    }

    /** {@return the measurements of several forks; the test must have passed in all of them} */
    public static List<Fork> measured(List<ForkReport> reports) {
        return reports.stream().map(ForkReport::measured).toList();
    }

    /** {@return the remarks of the test in several forks, combined} */
    public static Remarks remarks(List<ForkReport> reports) {
        return reports.stream().map(ForkReport::remarks).reduce(Remarks.NONE, Remarks::and);
    }

    /** {@return a copy of the report of a passed test, with the time that the whole fork took, in seconds} */
    public ForkReport took(double seconds) {
        return new ForkReport(measured().took(seconds), notes, null, blackholes, remarks);
    }
}
