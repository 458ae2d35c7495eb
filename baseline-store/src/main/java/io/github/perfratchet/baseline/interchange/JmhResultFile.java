package io.github.perfratchet.baseline.interchange;

import io.github.perfratchet.baseline.files.StoreException;
import io.github.perfratchet.baseline.json.JsonFile;
import io.github.perfratchet.baseline.json.JsonObject;
import io.github.perfratchet.baseline.json.MalformedJsonException;
import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.measurement.Environment;
import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.untrusted.Printable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the results of runs of JMH without PerfRatchet, in the format of {@code -rf json}.
 *
 * <p>All times become elapsed time per operation, as in average-time mode. A throughput is inverted: with n threads, the time is n divided
 * by the operations per unit. For sampled times, the mean of each iteration counts. JMH measures no CPU time. The bytes are those of its gc
 * profiler.
 *
 * <p>The name of a benchmark consists of its method and its parameters, for example {@code sorts[size=1000]}. It contains the mode if the
 * mode measures something else: {@code sorts[size=1000, mode=ss]}, {@code sorts[mode=sample]}.
 *
 * <p>The file contains nothing about the machine, which is assumed to be this one, and little about the JVM: its version, its name, and the
 * collector if an argument selected it. The object layout is {@code unknown}, so that the bytes are compared only with those of other runs
 * of JMH.
 *
 * @since 0.1
 */
public final class JmhResultFile {

    private static final String REMEDY = "write it again with JMH's options -rf json -rff FILE, or name another file";

    private static final int LONGEST_NAME = 300;

    private final Path file;
    private final Environment here;

    private JmhResultFile(Path file, Environment here) {
        this.file = file;
        this.here = here;
    }

    /**
     * Reads a file.
     *
     * @param here the environment of this JVM, which provides the facts of the machine
     * @return the results by class and environment; the time of the measurement is the time when the file was written
     * @throws StoreException if there is no such file, or if it is not a result file of JMH
     */
    public static List<ClassResults> read(Path file, Environment here) {
        return new JmhResultFile(file, here).read();
    }

    private record ClassAndEnvironment(String className, Environment environment) {}

    private List<ClassResults> read() {
        Map<ClassAndEnvironment, List<Measurement>> byClass = new LinkedHashMap<>();
        Set<BenchmarkId> seen = new HashSet<>();
        for (JmhBenchmark benchmark : benchmarks()) {
            Measurement measurement = benchmark.measurement(nameOf(file));
            if (!seen.add(measurement.id())) {
                throw refused("it contains " + Printable.quoted(measurement.id().toString()) + " twice", null);
            }
            byClass.computeIfAbsent(
                            new ClassAndEnvironment(measurement.id().className(), benchmark.environment(here)),
                            key -> new ArrayList<>())
                    .add(measurement);
        }
        Instant written = lastModified();
        return byClass.entrySet().stream()
                .map(entry -> new ClassResults(
                        entry.getKey().className(),
                        entry.getKey().environment(),
                        null,
                        written,
                        true,
                        entry.getValue(),
                        List.of()))
                .toList();
    }

    private List<JmhBenchmark> benchmarks() {
        try {
            Optional<List<JsonObject>> elements = JsonFile.readArray(file);
            if (elements.isEmpty()) {
                throw refused("there is no such file", null);
            }
            if (elements.get().isEmpty()) {
                throw refused("it contains no benchmark", null);
            }
            return JmhBenchmark.distinct(elements.get().stream()
                    .map(element -> element.read(JmhBenchmark::read))
                    .toList());
        } catch (MalformedJsonException e) {
            throw refused(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw refused(Printable.reason(e), e);
        }
    }

    private Instant lastModified() {
        try {
            return Files.getLastModifiedTime(file).toInstant().truncatedTo(ChronoUnit.SECONDS);
        } catch (IOException e) {
            throw refused(Printable.reason(e), e);
        }
    }

    private static String nameOf(Path file) {
        return Printable.bounded(String.valueOf(file.getFileName()), LONGEST_NAME);
    }

    private StoreException refused(String problem, @Nullable Exception cause) {
        return new StoreException(
                "cannot use the JMH results " + Printable.escape(file.toString()) + ", " + problem + "; " + REMEDY,
                cause);
    }
}
