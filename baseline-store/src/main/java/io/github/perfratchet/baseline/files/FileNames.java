package io.github.perfratchet.baseline.files;

import io.github.perfratchet.baseline.measurement.Environment;
import io.github.perfratchet.baseline.untrusted.Fingerprint;
import io.github.perfratchet.baseline.untrusted.Printable;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Creates names of files and folders that cannot leave their folder, whatever the names of the class and the machine are.
 *
 * @since 0.1
 */
public final class FileNames {

    private static final String SUFFIX = ".json";

    /** This leaves room for the hash and the suffix within the 143 bytes that the strictest common file system allows. */
    private static final int LONGEST = 120;

    private static final Pattern CPU_NOISE = Pattern.compile("\\((?:R|TM)\\)|@.*|\\bCPU\\b", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_CPU = 40;
    private static final int LONGEST_FACT = 16;

    private FileNames() {}

    /**
     * {@return the name of a class's file, for example {@code com.acme.ParserTests$Large.json}; with a hash if characters had to be
     * replaced or left out}
     *
     * @throws IllegalArgumentException if no class can have this name
     */
    public static String ofClass(String className) {
        return folderOfClass(className) + SUFFIX;
    }

    /**
     * {@return the name of a class's folder, for example {@code com.acme.ParserTests$Large}; with a hash if characters had to be replaced
     * or left out}
     *
     * @throws IllegalArgumentException if no class can have this name
     */
    public static String folderOfClass(String className) {
        requireBinaryName(className);
        return safe(className);
    }

    /**
     * {@return the name of a benchmark's file, for example {@code parses.html}; with a hash if characters had to be replaced or left out}
     */
    public static String ofBenchmark(String name, String suffix) {
        return safe(name) + suffix;
    }

    private static String safe(String text) {
        String name = text.replaceAll("[^A-Za-z0-9_$.]", "-");
        if (name.equals(text) && name.length() <= LONGEST) {
            return name;
        }
        int start = Math.max(0, name.length() - LONGEST);
        return name.substring(start) + "-" + Fingerprint.of(List.of(text));
    }

    public static boolean isOfClass(String fileName) {
        return fileName.endsWith(SUFFIX) && !fileName.startsWith(".");
    }

    /** {@return a name by which people can distinguish environments; a hash of all facts makes it unique} */
    public static String ofEnvironment(Environment environment) {
        List<String> facts = List.of(
                environment.cpu(),
                String.valueOf(environment.processors()),
                String.valueOf(environment.memoryGib()),
                environment.os(),
                environment.arch(),
                environment.jdkVendor(),
                String.valueOf(environment.jdkFeature()),
                environment.gc(),
                environment.objectLayout());
        return Stream.of(
                        slug(environment.os(), LONGEST_FACT),
                        slug(environment.arch(), LONGEST_FACT),
                        slug(CPU_NOISE.matcher(environment.cpu()).replaceAll(" "), LONGEST_CPU),
                        environment.processors() + "cpu",
                        environment.memoryGib() + "gib",
                        "jdk" + environment.jdkFeature(),
                        slug(environment.jdkVendor(), LONGEST_FACT),
                        slug(environment.gc(), LONGEST_FACT),
                        Fingerprint.of(facts))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("-"));
    }

    /**
     * Requires a binary name (JLS 13.1) that consists of unqualified names (JVMS 4.2.2). Kotlin and Scala use more of these names than Java
     * does.
     */
    private static void requireBinaryName(String className) {
        boolean legal = !className.isEmpty()
                && className.length() <= 0xffff
                && className
                        .codePoints()
                        .noneMatch(c -> c == '/' || c == '\\' || c == ';' || c == '[' || Character.isISOControl(c))
                && Stream.of(className.split("\\.", -1)).noneMatch(String::isEmpty);
        if (!legal) {
            throw new IllegalArgumentException(Printable.quoted(className)
                    + " is not the name of a class; use its binary name, for example com.acme.ParserTests");
        }
    }

    private static String slug(String fact, int longest) {
        String slug = fact.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-");
        return trim(slug.substring(0, Math.min(slug.length(), longest)));
    }

    private static String trim(String slug) {
        return slug.replaceAll("^[-.]+|[-.]+$", "");
    }
}
