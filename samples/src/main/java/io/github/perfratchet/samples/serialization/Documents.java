package io.github.perfratchet.samples.serialization;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper;
import java.io.IOException;
import java.util.Map;

/**
 * Writes and reads documents. A document is a map of maps, lists, strings and numbers.
 *
 * @since 0.1
 */
public final class Documents {

    private static final TypeReference<Map<String, Object>> DOCUMENT = new TypeReference<>() {};

    private final ObjectMapper mapper;

    private Documents(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** {@return an instance that writes and reads JSON (RFC 8259)} */
    public static Documents json() {
        return new Documents(new ObjectMapper());
    }

    /** {@return an instance that writes and reads CBOR (RFC 8949)} */
    public static Documents cbor() {
        return new Documents(new CBORMapper());
    }

    /** {@return the document, encoded as bytes} */
    public byte[] write(Map<String, Object> document) throws IOException {
        return mapper.writeValueAsBytes(document);
    }

    /** {@return the document that the bytes contain} */
    public Map<String, Object> read(byte[] bytes) throws IOException {
        return mapper.readValue(bytes, DOCUMENT);
    }
}
