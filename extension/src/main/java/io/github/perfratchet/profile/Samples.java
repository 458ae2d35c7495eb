package io.github.perfratchet.profile;

import io.github.perfratchet.fork.ForkedTest;
import io.github.perfratchet.trial.OperationBenchmark;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordedThread;
import jdk.jfr.consumer.RecordingFile;

/** Reads the stacks of a recording. Only the operation's own frames count. */
final class Samples {

    private static final String RUNNING_JAVA = "jdk.ExecutionSample";
    private static final String IN_NATIVE_CODE = "jdk.NativeMethodSample";

    private static final String ENTRY = OperationBenchmark.class.getName() + ".invoke";

    /** The class that runs operations with a set-up. It calls set-up and tear-down too, and reads the clocks. */
    private static final String BATCH_LOOP = OperationBenchmark.class.getPackageName() + ".BatchLoop";

    /** Prefixes of the classes that call the method of the test, or run at the same time. */
    private static final List<String> HARNESS = List.of(
            OperationBenchmark.class.getPackageName() + '.',
            ForkedTest.class.getPackageName() + '.',
            "org.openjdk.jmh.",
            "jdk.jfr.");

    /** Prefixes of the JDK's classes between the harness and the operation. */
    private static final List<String> JDK_CALLERS =
            List.of("java.lang.invoke.", "jdk.internal.reflect.DirectMethodHandleAccessor");

    private final StackBoundary boundary;

    Samples(StackBoundary boundary) {
        this.boundary = boundary;
    }

    /** {@return the stacks, each starting with the first frame of the operation} */
    List<List<Frame>> read(Path recording) throws IOException {
        List<List<Frame>> stacks = new ArrayList<>();
        try (RecordingFile file = new RecordingFile(recording)) {
            while (file.hasMoreEvents()) {
                stackOf(file.readEvent()).ifPresent(stacks::add);
            }
        }
        return stacks;
    }

    private Optional<List<Frame>> stackOf(RecordedEvent event) {
        String type = event.getEventType().getName();
        RecordedStackTrace trace = event.getStackTrace();
        if (trace == null || !(type.equals(RUNNING_JAVA) || type.equals(IN_NATIVE_CODE))) {
            return Optional.empty();
        }
        List<Frame> stack = new ArrayList<>();
        for (RecordedFrame frame : trace.getFrames()) {
            if (frame.isJavaFrame()) {
                stack.add(new Frame(
                        frame.getMethod().getType().getName(), frame.getMethod().getName(), frame.getLineNumber()));
            }
        }
        Collections.reverse(stack);
        return ofOperation(stack, type.equals(RUNNING_JAVA), event.getThread("sampledThread"));
    }

    /**
     * {@return the frames of the operation in a stack} A thread that the operation started has no frame of the benchmark. Only while it
     * runs is it certain that it works for the operation and does not wait.
     */
    private Optional<List<Frame>> ofOperation(List<Frame> stack, boolean runs, RecordedThread thread) {
        int entry = lastOf(stack, ENTRY);
        if (entry < 0) {
            boolean another = runs && thread != null && thread.getJavaName() != null;
            return another && stack.stream().noneMatch(Samples::isHarness) && !stack.isEmpty()
                    ? Optional.of(stack)
                    : Optional.empty();
        }
        if (stack.stream().anyMatch(frame -> frame.className().equals(BATCH_LOOP))) {
            entry = lastOf(stack, boundary.batchEntry());
            if (entry < 0) {
                return Optional.empty();
            }
        }
        int first = entry + 1;
        while (first < stack.size() && (isHarness(stack.get(first)) || isCaller(stack.get(first)))) {
            first++;
        }
        return first == stack.size() ? Optional.empty() : Optional.of(stack.subList(first, stack.size()));
    }

    private static int lastOf(List<Frame> stack, String method) {
        return stack.stream().map(Frame::methodName).toList().lastIndexOf(method);
    }

    private static boolean isHarness(Frame frame) {
        return HARNESS.stream().anyMatch(frame.className()::startsWith);
    }

    private boolean isCaller(Frame frame) {
        String className = frame.className();
        return className.contains("$$Lambda")
                || JDK_CALLERS.stream().anyMatch(className::startsWith)
                || boundary.isCaller(className);
    }
}
