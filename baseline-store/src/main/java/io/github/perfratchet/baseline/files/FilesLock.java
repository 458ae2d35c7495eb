package io.github.perfratchet.baseline.files;

import io.github.perfratchet.baseline.untrusted.Printable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Prevents JVMs, and the threads of one JVM, from changing the files of a folder at the same time. The operating system releases the lock
 * when the JVM ends.
 *
 * @since 0.1
 */
public record FilesLock(Path folder) {

    private static final String NAME = ".lock";

    /** Excludes other threads of this JVM, because a lock on a file belongs to the whole JVM. */
    private static final Lock OF_THIS_JVM = new ReentrantLock();

    /** {@return the lock of a folder; the first use of the lock creates the folder} */
    public static FilesLock of(Path folder) {
        return new FilesLock(folder);
    }

    /** An action that may fail because of the folder. */
    public interface Action<T> {
        T run() throws IOException;
    }

    public <T> T during(Action<T> action) {
        OF_THIS_JVM.lock();
        try (FileChannel channel = open();
                FileLock held = channel.lock()) {
            if (!held.isValid()) {
                throw refused(new IOException("the lock is not held"));
            }
            return action.run();
        } catch (IOException e) {
            throw refused(e);
        } finally {
            OF_THIS_JVM.unlock();
        }
    }

    private FileChannel open() throws IOException {
        Files.createDirectories(folder);
        return FileChannel.open(folder.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private StoreException refused(IOException e) {
        return new StoreException(
                "cannot write to the folder " + Printable.escape(folder.toString()) + " (" + Printable.reason(e)
                        + "); check its permissions and the free space of the disk, then run the same command again",
                e);
    }
}
