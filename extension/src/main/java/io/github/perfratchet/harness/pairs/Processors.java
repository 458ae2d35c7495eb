package io.github.perfratchet.harness.pairs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Determines the processors that this process may run on. This works on Linux only, from {@code Cpus_allowed_list} of
 * {@code /proc/self/status}.
 */
final class Processors {

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final String KEY = "Cpus_allowed_list:";
    private static final Pattern RANGE = Pattern.compile("(\\d{1,6})(?:-(\\d{1,6}))?");

    private Processors() {}

    /** {@return the numbers of the processors, in their order; empty if the kernel does not report them} */
    static List<Integer> allowed() {
        try {
            return allowed(Files.readAllLines(STATUS));
        } catch (IOException e) {
            return List.of();
        }
    }

    static List<Integer> allowed(List<String> status) {
        return status.stream()
                .filter(line -> line.startsWith(KEY))
                .map(line -> line.substring(KEY.length()))
                .flatMap(list -> RANGE.matcher(list).results())
                .flatMap(Processors::range)
                .toList();
    }

    private static Stream<Integer> range(MatchResult range) {
        int first = Integer.parseInt(range.group(1));
        int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
        return IntStream.rangeClosed(first, last).boxed();
    }
}
