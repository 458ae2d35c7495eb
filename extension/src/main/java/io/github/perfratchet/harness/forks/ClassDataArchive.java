package io.github.perfratchet.harness.forks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A class-data sharing archive (JEP 310) of what every fork loads: the JDK's, JUnit's, JMH's and PerfRatchet's own classes,
 * parsed and verified once. The user's classes stay out. The first forks list what they load; from their list the archive is
 * made, and later forks map it into memory. A JVM that cannot use it starts without.
 */
final class ClassDataArchive {

    /** Of the list in a fork's folder. */
    private static final String LIST = "classes";

    private static final int PATIENCE_SECONDS = 60;

    private final Path list;
    private final Path archive;
    private final List<String> jars;
    private volatile boolean settled;

    /**
     * Prepares an archive.
     *
     * @param folder where it is kept
     * @param name its name there, which no other has
     * @param jars the entries that the class path begins with; without any there will be no archive
     */
    ClassDataArchive(Path folder, String name, List<String> jars) {
        this.list = folder.resolve(name + ".classes");
        this.archive = folder.resolve(name + ".jsa");
        this.jars = List.copyOf(jars);
        this.settled = jars.isEmpty();
    }

    /** {@return what a fork is to be started with, that has this folder to itself} */
    List<String> jvmArguments(Path forkFolder) {
        if (!settled) {
            return List.of("-XX:DumpLoadedClassList=" + forkFolder.resolve(LIST));
        }
        return Files.exists(archive) ? List.of("-XX:SharedArchiveFile=" + archive) : List.of();
    }

    /** Keeps the list of classes of a fork that has ended well. */
    void keepList(Path forkFolder) throws IOException {
        Path listed = forkFolder.resolve(LIST);
        if (Files.exists(listed)) {
            Files.move(listed, list, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Makes the archive, once a fork has listed its classes. It takes seconds of a processor, so nothing may be measured. */
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
            // Forks start more slowly without, and that is all.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
