package io.github.perfratchet.baseline.environment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the CPU's model name. */
final class CpuModel {

    private static final Path CPUINFO = Path.of("/proc/cpuinfo");

    private CpuModel() {}

    /** {@return the name the kernel gives, or the architecture where there is none} */
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
        // Windows names the CPU in the environment.
        String identifier = System.getenv("PROCESSOR_IDENTIFIER");
        return identifier == null ? "unknown " + System.getProperty("os.arch") : identifier;
    }
}
