package io.github.perfratchet.maven.base;

import io.github.perfratchet.baseline.measurement.Commit;
import io.github.perfratchet.maven.system.FileTree;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * Stores the builds of commits. Only one build runs at a time, and each commit is built once.
 *
 * @param folder the folder of all builds; each build has a subfolder with the id of its commit as its name
 */
record BaseBuilds(Path folder) {

    private static final String MARKER = "built";
    private static final int POLL_MILLIS = 200;

    /** Builds a commit in a folder. */
    @FunctionalInterface
    interface Build {
        void in(Path folder) throws IOException, MojoExecutionException;
    }

    /**
     * Builds a commit, unless there is a finished build of it with the same recipe. Deletes the builds of other commits.
     *
     * @param commit the full id of the commit
     * @param recipe a text that identifies how the commit is built; builds with another recipe are not used
     * @return the folder of the build
     */
    Path require(String commit, String recipe, Build build) throws IOException, MojoExecutionException {
        Files.createDirectories(folder);
        // Closing the file releases the lock.
        try (FileChannel file =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            lock(file);
            Path own = folder.resolve(commit);
            Path marker = own.resolve(MARKER);
            for (Path other : commits()) {
                if (!other.equals(own)) {
                    FileTree.delete(other);
                }
            }
            if (isDone(marker, recipe)) {
                return own;
            }
            FileTree.delete(own);
            Files.createDirectories(own);
            build.in(own);
            // The move is atomic, so the marker is never incomplete.
            Path unfinished = Files.writeString(own.resolve(MARKER + ".new"), recipe);
            Files.move(unfinished, marker, StandardCopyOption.ATOMIC_MOVE);
            return own;
        }
    }

    private static boolean isDone(Path marker, String recipe) throws IOException {
        return Files.exists(marker) && Files.readString(marker).equals(recipe);
    }

    private List<Path> commits() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> Commit.isId(entry.getFileName().toString()))
                    .toList();
        }
    }

    /** Waits until no other module of this build and no other build has the lock. */
    private static void lock(FileChannel file) throws IOException {
        while (!isLocked(file)) {
            try {
                Thread.sleep(POLL_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("the build was interrupted", e);
            }
        }
    }

    private static boolean isLocked(FileChannel file) throws IOException {
        try {
            return file.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }
}
