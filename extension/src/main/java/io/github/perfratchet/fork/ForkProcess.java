package io.github.perfratchet.fork;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Lets the JVM of the test find the process of its fork, and ends the fork when that JVM ends. */
public final class ForkProcess {

    private static final String FILE = "pid";

    private ForkProcess() {}

    static void announce(Path folder) throws IOException {
        Files.writeString(
                folder.resolve(FILE), Long.toString(ProcessHandle.current().pid()));
    }

    /** {@return the process of the fork with this folder; empty if the fork has not announced itself} */
    public static Optional<ProcessHandle> find(Path folder) {
        try {
            long pid = Long.parseLong(Files.readString(folder.resolve(FILE)));
            return ProcessHandle.current()
                    .children()
                    .filter(child -> child.pid() == pid)
                    .findAny();
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Ends this JVM as soon as the process that waits for its report has ended. */
    static void endWith(long parentPid) {
        Thread watch = new Thread(
                () -> {
                    ProcessHandle.of(parentPid)
                            .ifPresent(parent -> parent.onExit().join());
                    Runtime.getRuntime().halt(1);
                },
                "perfratchet-watch-parent");
        watch.setDaemon(true);
        watch.start();
    }
}
