package io.github.perfratchet.baseline.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.perfratchet.baseline.files.WholeFile;
import io.github.perfratchet.baseline.untrusted.Printable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads and writes whole JSON files. */
public final class JsonFile {

    /** The largest file that is read; a thousand times what a large test class needs. */
    public static final int MAX_BYTES = 64 << 20;

    // ASCII only: no accident with encodings, and no invisible character in a diff.
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private static final ObjectWriter WRITER = MAPPER.writer(new Layout());

    private JsonFile() {}

    /** {@return an empty object to fill; keys are written in the order they are put} */
    public static ObjectNode newObject() {
        return MAPPER.createObjectNode();
    }

    /** {@return the text of a tree as files hold it} */
    public static String render(JsonNode content) {
        try {
            return WRITER.writeValueAsString(content) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain nodes can be written", e);
        }
    }

    /**
     * Reads a file.
     *
     * @return its content, or empty if there is no such file
     * @throws MalformedJsonException if it is not one JSON object, or too large
     * @throws IOException if there is such a file and it cannot be read
     */
    public static Optional<JsonObject> read(Path file) throws IOException {
        Optional<JsonNode> root = tree(file);
        return root.isPresent() ? Optional.of(JsonObject.of("", root.get())) : Optional.empty();
    }

    /**
     * Reads a file that holds an array of objects.
     *
     * @return its elements, or empty if there is no such file
     * @throws MalformedJsonException if it is not one JSON array of objects, or too large
     * @throws IOException if there is such a file and it cannot be read
     */
    public static Optional<List<JsonObject>> readArray(Path file) throws IOException {
        Optional<JsonNode> root = tree(file);
        if (root.isEmpty()) {
            return Optional.empty();
        }
        if (!root.get().isArray()) {
            throw new MalformedJsonException("", "not a JSON array", null);
        }
        List<JsonObject> elements = new ArrayList<>();
        for (JsonNode element : root.get()) {
            elements.add(JsonObject.of("[" + elements.size() + "]", element));
        }
        return Optional.of(elements);
    }

    private static Optional<JsonNode> tree(Path file) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(MAX_BYTES + 1);
        } catch (NoSuchFileException e) {
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new IOException("the link leads nowhere", e);
            }
            return Optional.empty();
        }
        if (bytes.length > MAX_BYTES) {
            throw new MalformedJsonException("", "the file is larger than " + (MAX_BYTES >> 20) + " MiB", null);
        }
        return Optional.of(parse(bytes));
    }

    private static JsonNode parse(byte[] bytes) throws IOException {
        JsonNode root;
        try {
            root = MAPPER.readTree(bytes);
        } catch (JsonProcessingException e) {
            String place = e.getLocation() == null
                    ? ""
                    : "line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr();
            // Without Jackson's exception as the cause, whose message Maven would print beside this one.
            throw new MalformedJsonException(place, Printable.bounded(e.getOriginalMessage(), 200), null);
        }
        if (root.isMissingNode()) {
            throw new MalformedJsonException("", "the file is empty", null);
        }
        return root;
    }

    /**
     * Replaces a file as a whole, or leaves what was there; creates its folder.
     *
     * @throws IOException if it cannot be written
     */
    public static void write(Path file, JsonNode content) throws IOException {
        byte[] bytes = render(content).getBytes(StandardCharsets.US_ASCII);
        if (bytes.length > MAX_BYTES) {
            throw new IOException("the content is larger than " + (MAX_BYTES >> 20) + " MiB");
        }
        WholeFile.replace(file, bytes);
    }

    /** Two spaces for each level, Unix line ends everywhere, and arrays of numbers on one line. */
    private static final class Layout extends DefaultPrettyPrinter {

        private static final long serialVersionUID = 1L;

        Layout() {
            indentObjectsWith(new DefaultIndenter("  ", "\n"));
        }

        @Override
        public DefaultPrettyPrinter createInstance() {
            return new Layout();
        }

        @Override
        public void writeObjectFieldValueSeparator(JsonGenerator generator) throws IOException {
            generator.writeRaw(": ");
        }
    }
}
