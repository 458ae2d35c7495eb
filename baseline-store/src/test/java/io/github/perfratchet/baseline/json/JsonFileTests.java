package io.github.perfratchet.baseline.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonFileTests {

    private final Path file;

    JsonFileTests(@TempDir Path folder) {
        file = folder.resolve("below/a.json");
    }

    @Test
    void aFileIsReadAsItWasWritten() throws IOException {
        JsonFile.write(
                file, JsonFile.newObject().put("name", "caf\u00e9 \ud83d\ude00").put("n", 7));

        assertThat(Files.readString(file)).isEqualTo("""
                {
                  "name": "caf\\u00E9 \\uD83D\\uDE00",
                  "n": 7
                }
                """);
        String read = JsonFile.read(file).orElseThrow().read(json -> json.text("name") + json.whole("n", 0, 9));
        assertThat(read).isEqualTo("caf\u00e9 \ud83d\ude007");
    }

    @Test
    void thereMayBeNoFile() throws IOException {
        assertThat(JsonFile.read(file)).isEmpty();
        assertThat(JsonFile.readArray(file)).isEmpty();
        assertThat(JsonFile.readUntil(file, "classes")).isEmpty();
    }

    @Test
    void aLinkThatLeadsNowhereIsAnError() throws IOException {
        Files.createDirectories(file.getParent());
        Files.createSymbolicLink(file, file.resolveSibling("gone.json"));

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> JsonFile.read(file))
                .withMessage("the link leads nowhere");
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> JsonFile.readUntil(file, "classes"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | the file is empty",
                "[] | not a JSON object",
                "{\"a\": 1} {} | line 1",
                "{\"a\": 1, \"a\": 2} | Duplicate",
                "{\"a\": | line 1",
                "7 | not a JSON object"
            })
    void whatIsNotOneObjectIsRefused(String content, String message) throws IOException {
        write(content);

        assertThatExceptionOfType(MalformedJsonException.class)
                .isThrownBy(() -> JsonFile.read(file))
                .withMessageContaining(message);
    }

    @Test
    void theBeginningIsReadWithoutTheRest() throws IOException {
        write("{\"number\": 7, \"list\": [1, {\"classes\": 2}], \"classes\": [{\"broken");

        long number = JsonFile.readUntil(file, "classes").orElseThrow().read(json -> {
            json.allowOthers();
            return json.whole("number", 0, 9);
        });
        assertThat(number).isEqualTo(7);
    }

    @Test
    void theBeginningOfABrokenFileIsRefused() throws IOException {
        write("{\"number\": 7, \"list\": [1,");

        assertThatExceptionOfType(MalformedJsonException.class).isThrownBy(() -> JsonFile.readUntil(file, "classes"));
    }

    @Test
    void anArrayHasAnObjectForEachElement() throws IOException {
        write("[{\"n\": 1}, {\"n\": 2}]");

        assertThat(JsonFile.readArray(file).orElseThrow())
                .extracting(json -> json.read(element -> element.whole("n", 0, 9)))
                .containsExactly(1L, 2L);
    }

    private void write(String content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
