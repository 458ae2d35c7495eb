package io.github.perfratchet.harness.locks;

import java.nio.file.Path;

/** Names the files that the JVMs of this user lock. */
final class LockFiles {

    private LockFiles() {}

    static Path named(String what) {
        String user = System.getProperty("user.name", "").replaceAll("[^A-Za-z0-9_-]", "_");
        return Path.of(System.getProperty("java.io.tmpdir"), "perfratchet-" + user + "." + what + ".lock");
    }
}
