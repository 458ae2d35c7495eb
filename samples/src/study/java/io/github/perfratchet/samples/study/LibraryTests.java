package io.github.perfratchet.samples.study;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.perfratchet.PerfTest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.infra.Blackhole;

/** Measures twenty library operations that allocate, to see whether the forks agree on the bytes. */
class LibraryTests {

    private static final List<String> WORDS =
            List.of("ratchet", "fork", "iteration", "operation", "baseline", "budget", "threshold", "verdict");
    private static final ObjectMapper JSON = new ObjectMapper();

    @PerfTest
    void formatsText(Blackhole blackhole) {
        blackhole.consume(String.format(Locale.ROOT, "%s has %d of %.2f", "fork", 42, 3.5));
    }

    @PerfTest
    void splitsText(Blackhole blackhole) {
        blackhole.consume("a,b,,c,d,e".split(",", -1));
    }

    @PerfTest
    void joinsText(Blackhole blackhole) {
        StringJoiner joined = new StringJoiner(", ", "[", "]");
        WORDS.forEach(joined::add);
        blackhole.consume(joined.toString());
    }

    @PerfTest
    void replacesText(Blackhole blackhole) {
        blackhole.consume("one two  three   four".replaceAll("\\s+", " "));
    }

    @PerfTest
    void concatenatesText(Blackhole blackhole) {
        String text = "";
        for (String word : WORDS) {
            text += word;
        }
        blackhole.consume(text);
    }

    @PerfTest
    void groupsWords(Blackhole blackhole) {
        blackhole.consume(WORDS.stream().collect(Collectors.groupingBy(String::length)));
    }

    @PerfTest
    void sortsWords(Blackhole blackhole) {
        blackhole.consume(WORDS.stream().sorted(Comparator.reverseOrder()).toList());
    }

    @PerfTest
    void sumsBoxes(Blackhole blackhole) {
        blackhole.consume(IntStream.range(1000, 1100).boxed().reduce(0, Integer::sum));
    }

    @PerfTest
    void countsWords(Blackhole blackhole) {
        Map<String, Integer> counts = new HashMap<>();
        WORDS.forEach(word -> counts.merge(word, 1, Integer::sum));
        blackhole.consume(counts);
    }

    @PerfTest
    void fillsATreeMap(Blackhole blackhole) {
        Map<String, String> tree = new TreeMap<>();
        WORDS.forEach(word -> tree.put(word, word));
        blackhole.consume(tree);
    }

    @PerfTest
    void mapsAnOptional(Blackhole blackhole) {
        blackhole.consume(Optional.of("verdict").map(String::length).filter(length -> length > 3));
    }

    @PerfTest
    void parsesADate(Blackhole blackhole) {
        blackhole.consume(LocalDate.parse("2026-11-27"));
    }

    @PerfTest
    void formatsADate(Blackhole blackhole) {
        blackhole.consume(DateTimeFormatter.ISO_DATE.format(LocalDate.of(2026, 11, 27)));
    }

    @PerfTest
    void parsesAUri(Blackhole blackhole) {
        blackhole.consume(URI.create("https://example.org/a/b?c=d#e"));
    }

    @PerfTest
    void printsAUuid(Blackhole blackhole) {
        blackhole.consume(new UUID(1, 2).toString());
    }

    @PerfTest
    void encodesBase64(Blackhole blackhole) {
        blackhole.consume(Base64.getEncoder().encodeToString("perfratchet".getBytes(UTF_8)));
    }

    @PerfTest
    void dividesDecimals(Blackhole blackhole) {
        blackhole.consume(new BigDecimal("123.45").divide(new BigDecimal("6.7"), 20, RoundingMode.HALF_UP));
    }

    @PerfTest
    void formatsAMessage(Blackhole blackhole) {
        blackhole.consume(MessageFormat.format("{0} of {1}", "one", "many"));
    }

    @PerfTest
    void drainsAQueue(Blackhole blackhole) {
        PriorityQueue<String> queue = new PriorityQueue<>(WORDS);
        ArrayDeque<String> drained = new ArrayDeque<>();
        while (!queue.isEmpty()) {
            drained.add(queue.remove());
        }
        blackhole.consume(drained);
    }

    @PerfTest
    void writesJson(Blackhole blackhole) throws JsonProcessingException {
        Map<TimeUnit, List<String>> words = new EnumMap<>(TimeUnit.class);
        words.put(TimeUnit.SECONDS, WORDS);
        blackhole.consume(JSON.writeValueAsString(words));
    }
}
