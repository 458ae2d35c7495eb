package io.github.perfratchet.baseline.results;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.perfratchet.baseline.files.StoreException;
import io.github.perfratchet.baseline.json.JsonObject;
import io.github.perfratchet.baseline.json.Remedy;
import io.github.perfratchet.baseline.json.StoreFile;
import io.github.perfratchet.baseline.measurement.Base;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The file that gives the tests the version to measure against: {@code base.json} in the output folder.
 *
 * @since 0.1
 */
public final class BaseFile {

    private final StoreFile file;

    /** Opens the file in an output folder, by convention {@code target/perfratchet}. */
    public BaseFile(Path outputDirectory) {
        file = new StoreFile(outputDirectory.resolve("base.json"), Remedy.BASE);
    }

    /** {@return the path of the file} */
    public Path path() {
        return file.path();
    }

    /**
     * Writes a base, which replaces the previous one.
     *
     * @throws StoreException if the file cannot be written
     */
    public void write(Base base) {
        ObjectNode root = StoreFile.newContent().put("against", base.against()).put("description", base.description());
        ArrayNode classPath = root.putArray("classPath");
        base.classPath().forEach(classPath::add);
        ArrayNode replaced = root.putArray("replaced");
        base.replaced().forEach(replaced::add);
        file.write(root);
    }

    /**
     * {@return the base; empty if there is no file}
     *
     * @throws StoreException if the file exists and cannot be read
     */
    public Optional<Base> read() {
        return file.read(BaseFile::base);
    }

    private static Base base(JsonObject json) {
        return new Base(
                json.text("against"), json.text("description"), json.texts("classPath"), json.texts("replaced"));
    }
}
