package io.github.perfratchet.fork;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * Binds a thread to one processor. Java cannot do this, so the class calls {@code taskset} of util-linux. If there is no {@code taskset},
 * and on systems other than Linux, the thread is not bound.
 */
final class Affinity {

    private static final Path CURRENT_THREAD = Path.of("/proc/thread-self");
    private static final int PATIENCE_SECONDS = 5;

    private Affinity() {}

    /**
     * Binds the current thread to a processor.
     *
     * @return whether the thread runs only on this processor from now on
     */
    static boolean bindCurrentThread(int processor) throws IOException {
        try {
            String thread = CURRENT_THREAD.toRealPath().getFileName().toString();
            Process taskset = new ProcessBuilder("taskset", "-pc", Integer.toString(processor), thread)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return taskset.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && taskset.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while taskset ran", e);
        } catch (IOException e) {
            return false;
        }
    }
}
