package io.github.perfratchet.machine;

/** Reads Linux's facts about its memory from {@code /proc/meminfo}, see {@code proc(5)}. */
public final class MemoryFacts {

    private static final long KIBIBYTE = 1024;

    private MemoryFacts() {}

    /**
     * {@return a fact, in bytes; 0 if the kernel does not report it}
     *
     * @param name the name of the fact in the file, such as {@code MemTotal}
     */
    public static long bytes(SystemFiles files, String name) {
        return files.lines("proc/meminfo").stream()
                .filter(line -> line.matches(name + ":\\s*\\d{1,15} kB"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * KIBIBYTE)
                .findFirst()
                .orElse(0);
    }
}
