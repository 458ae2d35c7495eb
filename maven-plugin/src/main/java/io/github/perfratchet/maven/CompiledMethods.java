package io.github.perfratchet.maven;

import io.github.perfratchet.baseline.measurement.KotlinNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Tells from class files, without loading them, whether a class still has a method. In doubt it has. */
final class CompiledMethods {

    private static final String KOTLIN = "Lkotlin/Metadata;";

    private final List<Path> folders;
    private final Map<String, Optional<Members>> classes = new HashMap<>();

    /** Looks into folders of classes. */
    CompiledMethods(List<Path> folders) {
        this.folders = folders;
    }

    /** {@return whether there is no such class, or neither it nor what it inherits from has a method of this name} */
    boolean lacks(String className, String method) {
        return classLacks(className.replace('.', '/'), method);
    }

    private boolean classLacks(String name, String method) {
        Optional<Members> found = find(name);
        return found.isPresent() ? lacks(found.get(), method) : inheritedLacks(name, method);
    }

    /** A nested class that is not declared may be inherited by the class around it. */
    private boolean inheritedLacks(String name, String method) {
        for (int at = name.lastIndexOf('$'); at > 0; at = name.lastIndexOf('$', at - 1)) {
            Optional<Members> outer = find(name.substring(0, at));
            if (outer.isPresent()) {
                String nested = name.substring(at + 1);
                return outer.get().known()
                        && outer.get().parents().stream().allMatch(parent -> nestedLacks(parent, nested, method));
            }
        }
        return true;
    }

    private boolean nestedLacks(String parent, String nested, String method) {
        if (parent.startsWith("java/")) {
            return true;
        }
        // The name of one that another of the same name hides says which class declares it.
        String declaring = parent.replace('/', '$') + '$';
        return find(parent).isPresent()
                && classLacks(parent + '$' + nested, method)
                && (!nested.startsWith(declaring)
                        || classLacks(parent + '$' + nested.substring(declaring.length()), method));
    }

    private boolean lacks(Members members, String method) {
        return members.known()
                && !members.methods().contains(method)
                && members.parents().stream().allMatch(parent -> parentLacks(parent, method));
    }

    /** A parent that comes from elsewhere may have any method. */
    private boolean parentLacks(String parent, String method) {
        return parent.startsWith("java/")
                || find(parent).map(members -> lacks(members, method)).orElse(false);
    }

    /** {@return what a class declares; empty if there is none} Each is asked for once for each of its methods. */
    private Optional<Members> find(String internalName) {
        return classes.computeIfAbsent(
                internalName,
                name -> folders.stream()
                        .map(folder -> folder.resolve(name + ".class"))
                        .filter(CompiledMethods::isThere)
                        .findFirst()
                        .map(CompiledMethods::read));
    }

    /** Compared by name, since some file systems take one case for another. */
    private static boolean isThere(Path file) {
        try {
            return Files.isRegularFile(file) && file.toRealPath().getFileName().equals(file.getFileName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a class declares; not known of one that cannot be read, such as one for a newer Java. */
    private record Members(boolean known, Set<String> methods, List<String> parents) {}

    private static Members read(Path file) {
        Set<String> methods = new HashSet<>();
        List<String> parents = new ArrayList<>();
        Set<String> strings = new HashSet<>();
        try {
            new ClassReader(Files.readAllBytes(file))
                    .accept(
                            new ClassVisitor(Opcodes.ASM9) {
                                @Override
                                public void visit(
                                        int version,
                                        int access,
                                        String name,
                                        @Nullable String signature,
                                        @Nullable String superName,
                                        String @Nullable [] interfaces) {
                                    Stream.ofNullable(superName).forEach(parents::add);
                                    Stream.ofNullable(interfaces)
                                            .flatMap(Stream::of)
                                            .forEach(parents::add);
                                }

                                @Override
                                public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
                                    return descriptor.equals(KOTLIN) ? new KotlinStrings(strings) : null;
                                }

                                @Override
                                public @Nullable MethodVisitor visitMethod(
                                        int access,
                                        String name,
                                        String descriptor,
                                        @Nullable String signature,
                                        String @Nullable [] exceptions) {
                                    methods.add(name);
                                    return null;
                                }
                            },
                            ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            return new Members(false, Set.of(), List.of());
        }
        KotlinNames kotlin = new KotlinNames(strings, methods);
        methods.addAll(methods.stream().map(kotlin::plain).toList());
        return new Members(true, methods, parents);
    }

    /** Gathers what an annotation of Kotlin has under {@code d2}. */
    private static final class KotlinStrings extends AnnotationVisitor {

        private final Set<String> strings;

        KotlinStrings(Set<String> strings) {
            super(Opcodes.ASM9);
            this.strings = strings;
        }

        @Override
        public @Nullable AnnotationVisitor visitArray(String name) {
            return name.equals("d2") ? new KotlinStrings(strings) : null;
        }

        @Override
        public void visit(@Nullable String name, Object value) {
            if (name == null && value instanceof String text) {
                strings.add(text);
            }
        }
    }
}
