package io.github.perfratchet.maven.base;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Facts about the class files in a folder or a jar. The class files of a multi-release jar that only newer JVMs use do not count.
 *
 * @param count the number of class files
 * @param java the feature version of Java that the newest of them needs; 0 if there are none
 */
record ClassFiles(int count, int java) {

    private static final int MAGIC = 0xCAFEBABE;
    /** The length of the magic number, the minor version and the major version, in bytes. */
    private static final int HEAD = 8;

    /** The class file version of Java 1, minus 1. See the JVM specification, table 4.1-A. */
    private static final int BEFORE_JAVA_1 = 44;

    private static final ClassFiles NONE = new ClassFiles(0, 0);

    /**
     * Reads the header of each class file.
     *
     * @throws IOException if the folder cannot be read, or if the file is not a jar
     */
    static ClassFiles in(Path folderOrJar) throws IOException {
        return Files.isDirectory(folderOrJar) ? inFolder(folderOrJar) : inJar(folderOrJar);
    }

    private static ClassFiles inFolder(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file ->
                            counts(folder.relativize(file).toString().replace('\\', '/')) && Files.isRegularFile(file))
                    .toList();
        }
        ClassFiles found = NONE;
        for (Path file : files) {
            try (InputStream content = Files.newInputStream(file)) {
                found = found.and(content);
            }
        }
        return found;
    }

    private static ClassFiles inJar(Path jar) throws IOException {
        ClassFiles found = NONE;
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                if (counts(entry.getName())) {
                    try (InputStream content = zip.getInputStream(entry)) {
                        found = found.and(content);
                    }
                }
            }
        }
        return found;
    }

    private static boolean counts(String name) {
        return name.endsWith(".class") && !name.startsWith("META-INF/");
    }

    private ClassFiles and(InputStream content) throws IOException {
        ByteBuffer head = ByteBuffer.wrap(content.readNBytes(HEAD));
        if (head.limit() < HEAD || head.getInt() != MAGIC) {
            return this;
        }
        head.getShort();
        int version = Short.toUnsignedInt(head.getShort());
        return new ClassFiles(count + 1, Math.max(java, version - BEFORE_JAVA_1));
    }
}
