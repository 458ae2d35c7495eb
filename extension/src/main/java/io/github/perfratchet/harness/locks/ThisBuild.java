package io.github.perfratchet.harness.locks;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Identifies the build that this JVM is part of. A build consists of all JVMs that the same Java process started, such as Maven's. */
public final class ThisBuild {

    private ThisBuild() {}

    /**
     * {@return a text that identifies this build} It contains the id of the process, and its start time, because process ids are reused.
     */
    public static String id() {
        ProcessHandle process = process().orElseGet(ProcessHandle::current);
        return process.pid() + " since "
                + process.info().startInstant().map(Object::toString).orElse("an unknown time");
    }

    /** {@return the Java process that started this JVM, directly or through other processes such as a shell; empty if there is none} */
    static Optional<ProcessHandle> process() {
        return Stream.iterate(
                        ProcessHandle.current().parent(),
                        Optional::isPresent,
                        process -> process.flatMap(ProcessHandle::parent))
                .flatMap(Optional::stream)
                .filter(ThisBuild::isJava)
                .findFirst();
    }

    private static boolean isJava(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString())
                .filter(name -> name.equals("java") || name.equals("java.exe"))
                .isPresent();
    }
}
