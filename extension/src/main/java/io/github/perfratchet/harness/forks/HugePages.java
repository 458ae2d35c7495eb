package io.github.perfratchet.harness.forks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Detects whether a process may request transparent huge pages. This works on Linux only, see {@code transhuge.rst} of the kernel's
 * documentation.
 */
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

    /** {@return whether the kernel's setting offers huge pages} The active value of the setting is in brackets. */
    static boolean areOffered(String enabled) {
        return enabled.contains("[madvise]") || enabled.contains("[always]");
    }
}
