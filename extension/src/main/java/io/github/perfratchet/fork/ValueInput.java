package io.github.perfratchet.fork;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the values that {@link ValueOutput} has written, in the same order. */
final class ValueInput implements Closeable {

    private final DataInputStream in;

    private ValueInput(DataInputStream in) {
        this.in = in;
    }

    static ValueInput of(Path file) throws IOException {
        return new ValueInput(new DataInputStream(new BufferedInputStream(Files.newInputStream(file))));
    }

    boolean flag() throws IOException {
        return in.readBoolean();
    }

    long whole() throws IOException {
        return in.readLong();
    }

    double decimal() throws IOException {
        return in.readDouble();
    }

    byte[] bytes() throws IOException {
        int length = in.readInt();
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }

    String text() throws IOException {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    List<String> texts() throws IOException {
        return list(this::text);
    }

    Object scalar() throws IOException {
        int type = in.readByte();
        return switch (type) {
            case ValueOutput.TEXT -> text();
            case ValueOutput.WHOLE -> whole();
            case ValueOutput.DECIMAL -> decimal();
            case ValueOutput.FLAG -> flag();
            default -> throw new IOException("unknown type " + type);
        };
    }

    <T> Map<String, T> byKey(Reader<T> reader) throws IOException {
        Map<String, T> values = new LinkedHashMap<>();
        for (int i = in.readInt(); i > 0; i--) {
            values.put(text(), reader.read());
        }
        return values;
    }

    <T> List<T> list(Reader<T> reader) throws IOException {
        List<T> values = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            values.add(reader.read());
        }
        return values;
    }

    <T> @Nullable T optional(Reader<T> reader) throws IOException {
        return in.readBoolean() ? reader.read() : null;
    }

    @FunctionalInterface
    interface Reader<T> {
        T read() throws IOException;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
