package io.github.perfratchet.environment;

/** Reads what Linux says of its memory: {@code /proc/meminfo}, see {@code proc(5)}. */
public final class MemoryFacts {

    private static final long KIBIBYTE = 1024;

    private MemoryFacts() {}

    /**
     * {@return a fact in bytes; 0 if the kernel does not tell}
     *
     * @param name its name there, such as {@code MemTotal}
     */
    public static long bytes(SystemFiles files, String name) {
        return files.lines("proc/meminfo").stream()
                .filter(line -> line.matches(name + ":\\s*\\d{1,15} kB"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * KIBIBYTE)
                .findFirst()
                .orElse(0);
    }
}
