package io.github.perfratchet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfratchet.configuration.ConfigurationKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jmh.infra.Blackhole;

/** Reads in the log of the JIT compiler when it optimizes the loops that call the operation. */
class CompiledLoopTests {

    private static final Pattern BY_C2 =
            Pattern.compile("<nmethod [^>]*level='4'[^>]* method='([^ ]+) (\\w+) [^>]*backedge_count='(\\d+)'");

    private final Path folder;

    CompiledLoopTests(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void theLoopOfATestIsOptimizedBeforeItIsMeasured() throws IOException {
        assertThat(operationsBeforeC2(SumCase.class, "OperationBenchmark_invoke_jmhTest", "invoke_avgt_jmhStub"))
                .isNotEmpty()
                .allMatch(operations -> operations < 7_000);
    }

    @Test
    void theLoopOfABatchIsOptimizedBeforeItIsMeasured() throws IOException {
        assertThat(operationsBeforeC2(BatchCase.class, "SetUpBatch", "invoke"))
                .isNotEmpty()
                .allMatch(operations -> operations < 10_000);
    }

    private List<Integer> operationsBeforeC2(Class<?> test, String inClass, String method) throws IOException {
        Path log = folder.resolve("compilations.xml");
        PerfRun run = PerfRun.of(
                test,
                Map.of(
                        ConfigurationKeys.JVM_ARGS,
                        "-XX:+UnlockDiagnosticVMOptions -XX:+LogCompilation -XX:-BackgroundCompilation -XX:LogFile="
                                + log));
        run.tests().assertStatistics(tests -> tests.failed(0));
        return BY_C2.matcher(Files.readString(log))
                .results()
                .filter(compiled -> compiled.group(1).endsWith("." + inClass))
                .filter(compiled -> compiled.group(2).equals(method))
                .map(CompiledLoopTests::backedges)
                .toList();
    }

    private static int backedges(MatchResult compiled) {
        return Integer.parseInt(compiled.group(3));
    }

    static class SumCase {

        private final int[] values = new int[100];

        @PerfTest
        void sums(Blackhole blackhole) {
            blackhole.consume(Arrays.stream(values).sum());
        }
    }

    static class BatchCase {

        @PerfTest
        void sums(Benchmark benchmark) throws Throwable {
            benchmark
                    .withSetup(() -> new int[100])
                    .measure(values -> Arrays.stream(values).sum());
        }
    }
}
