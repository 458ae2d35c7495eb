package io.github.perfratchet.harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Knows which processors this process may run on. Linux only: {@code Cpus_allowed_list} of {@code /proc/self/status}. */
final class Processors {

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final Pattern FIRST_ALLOWED = Pattern.compile("Cpus_allowed_list:\\s*(\\d+).*");

    private Processors() {}

    /** {@return the number of the first; absent where the kernel does not tell} */
    static @Nullable Integer first() {
        try {
            return first(Files.readAllLines(STATUS));
        } catch (IOException e) {
            return null;
        }
    }

    static @Nullable Integer first(List<String> status) {
        return status.stream()
                .map(FIRST_ALLOWED::matcher)
                .filter(Matcher::matches)
                .map(line -> Integer.valueOf(line.group(1)))
                .findFirst()
                .orElse(null);
    }
}
