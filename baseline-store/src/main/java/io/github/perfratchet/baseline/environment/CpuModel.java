package io.github.perfratchet.baseline.environment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the model name of the CPU. */
final class CpuModel {

    private static final Path CPUINFO = Path.of("/proc/cpuinfo");

    private CpuModel() {}

    /** {@return the name that the kernel or Windows gives; if there is none, a name made of the architecture} */
    static String read() {
        try (var lines = Files.lines(CPUINFO, StandardCharsets.UTF_8)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).trim())
                    .filter(name -> !name.isEmpty())
                    .findFirst()
                    .orElseGet(CpuModel::fallback);
        } catch (IOException | RuntimeException e) {
            return fallback();
        }
    }

    private static String fallback() {
        // Windows has the name of the CPU in an environment variable.
        String identifier = System.getenv("PROCESSOR_IDENTIFIER");
        return identifier == null ? "unknown " + System.getProperty("os.arch") : identifier;
    }
}
