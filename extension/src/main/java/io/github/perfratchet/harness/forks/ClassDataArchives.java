package io.github.perfratchet.harness.forks;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/** The archives of a run, one for each list of jars that a class path begins with. They are deleted at the end of the run. */
public final class ClassDataArchives implements CloseableResource, AutoCloseable {

    private final Map<List<String>, ClassDataArchive> archives = new HashMap<>();
    private @Nullable TemporaryFolder folder;

    /** Creates an empty set of archives. */
    public ClassDataArchives() {}

    /** {@return the archive of the classes in these jars} */
    public synchronized ClassDataArchive of(List<String> jars) throws IOException {
        TemporaryFolder in = folder == null ? TemporaryFolder.create("perfratchet-class-data") : folder;
        folder = in;
        return archives.computeIfAbsent(
                jars, key -> new ClassDataArchive(in.path(), Integer.toString(archives.size()), key));
    }

    @Override
    public synchronized void close() throws IOException {
        if (folder != null) {
            folder.close();
        }
    }
}
