package io.github.perfratchet.harness.locks;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The build that this JVM is part of: all JVMs that the same Java process started, such as Maven's. */
public final class ThisBuild {

    private ThisBuild() {}

    /** {@return what tells this build from others: the process, and since ids of processes are given again, when it started} */
    public static String id() {
        ProcessHandle process = process().orElseGet(ProcessHandle::current);
        return process.pid() + " since "
                + process.info().startInstant().map(Object::toString).orElse("an unknown time");
    }

    /** {@return the Java process that started this JVM, if necessary by a shell; empty if none did} */
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
