package io.github.perfratchet.baseline.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.perfratchet.baseline.files.StoreException;
import io.github.perfratchet.baseline.untrusted.Printable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One file of a store: whatever is wrong with it becomes a {@link StoreException} that names it and the remedy. */
public record KeptFile(Path path, Remedy remedy) {

    static final int SCHEMA_VERSION = 1;

    private static final String VERSION_KEY = "schemaVersion";

    public static ObjectNode newContent() {
        return JsonFile.newObject().put(VERSION_KEY, SCHEMA_VERSION);
    }

    public <T> Optional<T> read(Function<JsonObject, T> reader) {
        try {
            return JsonFile.read(path)
                    .map(content -> content.read(object -> {
                        checkVersion(object);
                        return reader.apply(object);
                    }));
        } catch (MalformedJsonException e) {
            throw refused(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new StoreException("cannot read " + shown() + " (" + reason(e) + "); " + remedy.text(), e);
        }
    }

    public void write(ObjectNode content) {
        try {
            JsonFile.write(path, content);
        } catch (IOException e) {
            throw new StoreException(
                    "cannot write " + shown() + " (" + reason(e)
                            + "), what was there before is kept; check its folder's permissions and the free space of"
                            + " the disk, then run the same command again",
                    e);
        }
    }

    public void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new StoreException(
                    "cannot delete " + shown() + " (" + reason(e)
                            + "); check its folder's permissions, then run the same command again",
                    e);
        }
    }

    /** Refuses content that names another class or environment than the file's path does. */
    public void requirePath(Supplier<Path> pathOfContent) {
        Path expected;
        try {
            expected = pathOfContent.get();
        } catch (IllegalArgumentException e) {
            throw refused(String.valueOf(e.getMessage()), e);
        }
        if (!expected.equals(path)) {
            throw refused("its content belongs in " + Printable.escape(expected.toString()), null);
        }
    }

    private StoreException refused(String problem, @Nullable Exception cause) {
        return new StoreException("cannot use " + shown() + ", " + problem + "; " + remedy.text(), cause);
    }

    private void checkVersion(JsonObject object) {
        long version = object.whole(VERSION_KEY, 1, Long.MAX_VALUE);
        if (version > SCHEMA_VERSION) {
            throw new StoreException(
                    "cannot use " + shown() + ", it has schema version " + version
                            + " and this PerfRatchet knows none above " + SCHEMA_VERSION
                            + "; use the PerfRatchet that wrote it, or a newer one, or "
                            + remedy.text(),
                    null);
        }
    }

    private String shown() {
        return Printable.escape(path.toString());
    }

    private static String reason(IOException e) {
        return Printable.bounded(e.getClass().getSimpleName() + ": " + e.getMessage(), 300);
    }
}
