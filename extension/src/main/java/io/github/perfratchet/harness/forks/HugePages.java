package io.github.perfratchet.harness.forks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Knows whether a process may ask for transparent huge pages. Linux only: {@code transhuge.rst} of the kernel's documentation. */
final class HugePages {

    private static final Path ENABLED = Path.of("/sys/kernel/mm/transparent_hugepage/enabled");

    private HugePages() {}

    static boolean areOffered() {
        try {
            return areOffered(Files.readString(ENABLED));
        } catch (IOException e) {
            return false;
        }
    }

    /** {@return whether they are by what the kernel tells} What is in force is in brackets. */
    static boolean areOffered(String enabled) {
        return enabled.contains("[madvise]") || enabled.contains("[always]");
    }
}
