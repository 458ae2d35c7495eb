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
 * What became of a fork, written by it.
 *
 * @param fork what it measured; absent if the test failed, or has no measurement with the label that the fork was to measure
 * @param notes what the reader of the figures should know
 * @param failure what the test threw; absent if it passed
 * @param blackholes how JMH kept results alive
 * @param remarks what the test said of its measurement
 */
public record ForkReport(
        @Nullable Fork fork, List<String> notes, @Nullable Thrown failure, String blackholes, Remarks remarks) {

    public ForkReport {
        notes = List.copyOf(notes);
    }

    /**
     * A throwable on its way to another JVM.
     *
     * @param serialized its serialized form; empty if it has none
     * @param stackTrace its stack trace as text
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

        /** {@return the throwable itself, with its stack trace; empty if it cannot cross the border between two JVMs} */
        public Optional<Throwable> original() {
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(serialized))) {
                return Optional.of((Throwable) in.readObject());
            } catch (IOException | ClassNotFoundException | RuntimeException e) {
                return Optional.empty();
            }
        }
    }

    /**
     * {@return what the fork measured}
     *
     * @throws IllegalStateException if the test failed
     */
    public Fork measured() {
        if (fork == null) {
            throw new IllegalStateException("the fork reports neither a measurement nor a failure");
        }
        return fork;
    }

    /** {@return what several forks measured, whose tests have passed} */
    public static List<Fork> measured(List<ForkReport> reports) {
        return reports.stream().map(ForkReport::measured).toList();
    }

    /** {@return what the test said in several forks} */
    public static Remarks remarks(List<ForkReport> reports) {
        return reports.stream().map(ForkReport::remarks).reduce(Remarks.NONE, Remarks::and);
    }

    /** {@return the same report of a test that passed, with the time the whole fork took, in seconds} */
    public ForkReport took(double seconds) {
        return new ForkReport(measured().took(seconds), notes, null, blackholes, remarks);
    }
}
