package io.github.perfratchet.harness.forks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A class-data sharing archive (JEP 310) of the classes that every fork loads: those of the JDK, JUnit, JMH and PerfRatchet. These classes
 * are parsed and verified only once. The user's classes are not included.
 *
 * <p>The first forks list the classes that they load. The archive is made from their list, and later forks map it into memory. A JVM that
 * cannot use the archive starts without it.
 */
final class ClassDataArchive {

    /** The name of the list in a fork's folder. */
    private static final String LIST = "classes";

    private static final int PATIENCE_SECONDS = 60;

    private final Path list;
    private final Path archive;
    private final List<String> jars;
    private volatile boolean settled;

    /**
     * Prepares an archive.
     *
     * @param folder the folder that it is kept in
     * @param name its name in the folder, which no other archive has
     * @param jars the first entries of the class path; if there are none, no archive is made
     */
    ClassDataArchive(Path folder, String name, List<String> jars) {
        this.list = folder.resolve(name + ".classes");
        this.archive = folder.resolve(name + ".jsa");
        this.jars = List.copyOf(jars);
        this.settled = jars.isEmpty();
    }

    /**
     * {@return the arguments to start a fork with}
     *
     * @param forkFolder the folder of the fork, which no other fork uses
     */
    List<String> jvmArguments(Path forkFolder) {
        if (!settled) {
            return List.of("-XX:DumpLoadedClassList=" + forkFolder.resolve(LIST));
        }
        return Files.exists(archive) ? List.of("-XX:SharedArchiveFile=" + archive) : List.of();
    }

    /** Keeps the list of classes of a fork that has ended successfully. */
    void keepList(Path forkFolder) throws IOException {
        Path listed = forkFolder.resolve(LIST);
        if (Files.exists(listed)) {
            Files.move(listed, list, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Makes the archive once a fork has listed its classes. This takes seconds of CPU time, so nothing may be measured meanwhile. */
    void makeIfListed() {
        if (settled || !Files.exists(list)) {
            return;
        }
        settled = true;
        try {
            Process dump = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xshare:dump",
                            "-XX:SharedClassListFile=" + list,
                            "-XX:SharedArchiveFile=" + archive,
                            "-cp",
                            String.join(File.pathSeparator, jars))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!dump.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                dump.destroyForcibly().waitFor();
                Files.deleteIfExists(archive);
            }
        } catch (IOException e) {
            // Without the archive, forks only start more slowly.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
