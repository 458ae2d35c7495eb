package io.github.perfratchet.baseline.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.perfratchet.baseline.files.AtomicFile;
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

    /** The size of the largest file that is read, in bytes. This is a thousand times what a large test class needs. */
    public static final int MAX_BYTES = 64 << 20;

    // Files are ASCII only, so that encodings cause no accidents and a diff has no invisible characters.
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private static final ObjectWriter WRITER = MAPPER.writer(new Layout());

    /** Reads one value, and ignores the text that follows it. */
    private static final ObjectReader HEAD_READER =
            MAPPER.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private JsonFile() {}

    /** {@return an empty object to fill; its keys are written in the order in which they are put} */
    public static ObjectNode newObject() {
        return MAPPER.createObjectNode();
    }

    /** {@return the text of a tree, as in files} */
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
     * @return the content; empty if there is no such file
     * @throws MalformedJsonException if the file is not one JSON object, or is too large
     * @throws IOException if the file exists and cannot be read
     */
    public static Optional<JsonObject> read(Path file) throws IOException {
        Optional<JsonNode> root = tree(file);
        return root.isPresent() ? Optional.of(JsonObject.of("", root.get())) : Optional.empty();
    }

    /**
     * Reads the keys of a file that come before another key, and nothing of the content that follows.
     *
     * @return the keys with their values; empty if there is no such file
     * @throws MalformedJsonException if the text that is read is not the beginning of a JSON object
     * @throws IOException if the file exists and cannot be read
     */
    public static Optional<JsonObject> readUntil(Path file, String end) throws IOException {
        ObjectNode head = newObject();
        try (InputStream in = Files.newInputStream(file);
                JsonParser parser = MAPPER.createParser(in)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new MalformedJsonException("", "not a JSON object", null);
            }
            for (String key = parser.nextFieldName(); key != null && !key.equals(end); key = parser.nextFieldName()) {
                parser.nextToken();
                head.set(key, HEAD_READER.readTree(parser));
            }
        } catch (NoSuchFileException e) {
            return absent(file, e);
        } catch (JsonProcessingException e) {
            throw malformed(e);
        }
        return Optional.of(JsonObject.of("", head));
    }

    /**
     * Reads a file that contains an array of objects.
     *
     * @return the elements; empty if there is no such file
     * @throws MalformedJsonException if the file is not one JSON array of objects, or is too large
     * @throws IOException if the file exists and cannot be read
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
            return absent(file, e);
        }
        if (bytes.length > MAX_BYTES) {
            throw new MalformedJsonException("", "the file is larger than " + (MAX_BYTES >> 20) + " MiB", null);
        }
        return Optional.of(parse(bytes));
    }

    private static <T> Optional<T> absent(Path file, NoSuchFileException e) throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException("the link leads nowhere", e);
        }
        return Optional.empty();
    }

    /** Jackson's exception is not the cause, because Maven would print its message too. */
    private static MalformedJsonException malformed(JsonProcessingException e) {
        String place = e.getLocation() == null
                ? ""
                : "line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr();
        return new MalformedJsonException(place, Printable.bounded(e.getOriginalMessage(), 200), null);
    }

    private static JsonNode parse(byte[] bytes) throws IOException {
        JsonNode root;
        try {
            root = MAPPER.readTree(bytes);
        } catch (JsonProcessingException e) {
            throw malformed(e);
        }
        if (root.isMissingNode()) {
            throw new MalformedJsonException("", "the file is empty", null);
        }
        return root;
    }

    /**
     * Replaces a file as a whole, or keeps the previous file. Creates the folder of the file.
     *
     * @throws IOException if the file cannot be written
     */
    public static void write(Path file, JsonNode content) throws IOException {
        byte[] bytes = render(content).getBytes(StandardCharsets.US_ASCII);
        if (bytes.length > MAX_BYTES) {
            throw new IOException("the content is larger than " + (MAX_BYTES >> 20) + " MiB");
        }
        AtomicFile.replace(file, bytes);
    }

    /** Writes two spaces for each level, Unix line ends on every platform, and arrays of numbers on one line. */
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
