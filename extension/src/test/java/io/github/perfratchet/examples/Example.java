package io.github.perfratchet.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An example in the documentation.
 *
 * @param place the file and the number of the example in it
 * @param code the code: a class, methods, or statements
 */
record Example(String place, String code) {

    private static final Pattern IN_MARKDOWN = Pattern.compile("(?ms)^ *```java\\n(.*?)^ *```");
    private static final Pattern IN_JAVADOC = Pattern.compile("(?s)<pre>\\{@code\\n(.*?)\\* \\}</pre>");
    private static final Pattern CLASS = Pattern.compile("(?m)^\\s*(?:public |final )*class ");
    private static final Pattern METHOD = Pattern.compile("(?s)\\s*@.*");

    private static final String IMPORTS = """
            package io.github.perfratchet.examples.compiled;

            import static io.github.perfratchet.examples.Demo.*;
            import static org.assertj.core.api.Assertions.assertThat;

            import io.github.perfratchet.*;
            import io.github.perfratchet.assertions.*;
            import io.github.perfratchet.baseline.measurement.*;
            import io.github.perfratchet.baseline.store.*;
            import io.github.perfratchet.hooks.*;
            import java.nio.file.Path;
            import java.util.*;
            import org.junit.jupiter.api.Test;
            import org.junit.jupiter.params.provider.ValueSource;
            import org.openjdk.jmh.infra.Blackhole;

            """;

    /** {@return the examples of a page or of a source file} */
    static Stream<Example> of(Path file) {
        String text;
        try {
            text = Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        boolean isSource = file.toString().endsWith(".java");
        int[] number = {0};
        return (isSource ? IN_JAVADOC : IN_MARKDOWN)
                .matcher(text)
                .results()
                .map(found -> isSource ? withoutAsterisks(found.group(1)) : found.group(1))
                .map(code -> new Example(file.getFileName() + " " + ++number[0], code));
    }

    private static String withoutAsterisks(String code) {
        return code.lines().map(line -> line.replaceFirst("^\\s*\\* ?", "")).collect(Collectors.joining("\n"));
    }

    /** {@return a source file in which the example stands as its reader would put it} */
    String source() {
        String complete = code.replace("\u2026", "").replaceAll("\\{ \\.\\.\\. \\}", "{}");
        if (CLASS.matcher(complete).find()) {
            return IMPORTS + complete.replaceAll("(?m)^public ", "");
        }
        if (METHOD.matcher(complete).matches()) {
            return IMPORTS + "class Compiled {\n" + complete + "}\n";
        }
        return IMPORTS + "class Compiled {\nvoid example(Benchmark benchmark) {\n" + complete + "}\n}\n";
    }

    @Override
    public String toString() {
        return place;
    }
}
