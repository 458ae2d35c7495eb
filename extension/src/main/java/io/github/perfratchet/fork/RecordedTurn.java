package io.github.perfratchet.fork;

import io.github.perfratchet.trial.Turn;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import jdk.jfr.Recording;
import org.jspecify.annotations.Nullable;

/** Samples stacks with the JDK's Flight Recorder, from the first measured iteration to the last. */
final class RecordedTurn implements Turn {

    /** The recorder takes at most one Java sample of a thread in a millisecond. With fewer samples it disturbs less. */
    private static final Duration PERIOD = Duration.ofMillis(5);

    private final Path file;
    private @Nullable Recording recording;

    /** Creates a turn that records into a file. The folder of the file must exist. */
    RecordedTurn(Path file) {
        this.file = file;
    }

    @Override
    public void await() {
        if (recording == null) {
            Recording started = new Recording();
            started.enable("jdk.ExecutionSample").withPeriod(PERIOD);
            started.enable("jdk.NativeMethodSample").withPeriod(PERIOD);
            started.start();
            recording = started;
        }
    }

    @Override
    public void pass() {}

    @Override
    public void leave() throws IOException {
        if (recording != null) {
            recording.stop();
            recording.dump(file);
            recording.close();
        }
    }
}
