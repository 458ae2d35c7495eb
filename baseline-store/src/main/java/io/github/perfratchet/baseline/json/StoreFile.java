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

/** A file of a store. Every problem with the file becomes a {@link StoreException} that names the file and the remedy. */
public record StoreFile(Path path, Remedy remedy) {

    static final int SCHEMA_VERSION = 1;

    private static final String VERSION_KEY = "schemaVersion";

    public static ObjectNode newContent() {
        return JsonFile.newObject().put(VERSION_KEY, SCHEMA_VERSION);
    }

    /** {@return the result of the reader for the content; empty if there is no such file} */
    public <T> Optional<T> read(Function<JsonObject, T> reader) {
        return read(reader, () -> JsonFile.read(path));
    }

    /**
     * {@return the result of the reader for the content before a key, which is the last that is written; empty if there is no such file}
     */
    public <T> Optional<T> readUntil(String key, Function<JsonObject, T> reader) {
        return read(reader, () -> JsonFile.readUntil(path, key));
    }

    private <T> Optional<T> read(Function<JsonObject, T> reader, Content content) {
        try {
            return content.read()
                    .map(json -> json.read(object -> {
                        checkVersion(object);
                        return reader.apply(object);
                    }));
        } catch (MalformedJsonException e) {
            throw refused(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new StoreException("cannot read " + shown() + " (" + reason(e) + "); " + remedy.text(), e);
        }
    }

    @FunctionalInterface
    private interface Content {
        Optional<JsonObject> read() throws IOException;
    }

    public void write(ObjectNode content) {
        try {
            JsonFile.write(path, content);
        } catch (IOException e) {
            throw new StoreException(
                    "cannot write " + shown() + " (" + reason(e)
                            + "), the previous file is kept; check its folder's permissions and the free space of"
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

    /** Refuses content that belongs to another class or environment than the path of the file. */
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
                    "cannot use " + shown() + ", its schema version is " + version
                            + ", but this PerfRatchet supports versions up to " + SCHEMA_VERSION
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
