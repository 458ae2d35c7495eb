package io.github.perfratchet.fork;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes values for {@link ValueInput} in another JVM. Java serialization would work too, but a fresh JVM generates about forty classes to
 * read records with it. This takes a tenth of a second in each fork.
 */
final class ValueOutput implements Closeable {

    static final int TEXT = 'T';
    static final int WHOLE = 'W';
    static final int DECIMAL = 'D';
    static final int FLAG = 'F';

    private final DataOutputStream out;

    private ValueOutput(DataOutputStream out) {
        this.out = out;
    }

    static ValueOutput to(Path file) throws IOException {
        return new ValueOutput(new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file))));
    }

    void flag(boolean value) throws IOException {
        out.writeBoolean(value);
    }

    void whole(long value) throws IOException {
        out.writeLong(value);
    }

    void decimal(double value) throws IOException {
        out.writeDouble(value);
    }

    void bytes(byte[] value) throws IOException {
        out.writeInt(value.length);
        out.write(value);
    }

    void text(String value) throws IOException {
        bytes(value.getBytes(StandardCharsets.UTF_8));
    }

    void texts(List<String> values) throws IOException {
        list(values, this::text);
    }

    /** Writes a text, a whole number, a decimal number or a boolean. */
    void scalar(Object value) throws IOException {
        if (value instanceof Long whole) {
            out.writeByte(WHOLE);
            whole(whole);
        } else if (value instanceof Double decimal) {
            out.writeByte(DECIMAL);
            decimal(decimal);
        } else if (value instanceof Boolean flag) {
            out.writeByte(FLAG);
            flag(flag);
        } else {
            out.writeByte(TEXT);
            text((String) value);
        }
    }

    <T> void byKey(Map<String, T> values, Writer<? super T> writer) throws IOException {
        list(values.entrySet(), entry -> {
            text(entry.getKey());
            writer.write(entry.getValue());
        });
    }

    <T> void list(Collection<T> values, Writer<? super T> writer) throws IOException {
        out.writeInt(values.size());
        for (T value : values) {
            writer.write(value);
        }
    }

    <T> void optional(@Nullable T value, Writer<? super T> writer) throws IOException {
        out.writeBoolean(value != null);
        if (value != null) {
            writer.write(value);
        }
    }

    @FunctionalInterface
    interface Writer<T> {
        void write(T value) throws IOException;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
