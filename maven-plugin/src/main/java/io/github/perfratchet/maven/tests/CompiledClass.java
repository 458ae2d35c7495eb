package io.github.perfratchet.maven.tests;

import io.github.perfratchet.baseline.measurement.KotlinNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * A class as its class file declares it. The class is not loaded.
 *
 * @param name the internal name: {@code com/acme/ParserTests$Large}
 * @param access the access flags, as the source has them
 * @param parents the internal names of the superclass and the interfaces, the superclass first
 * @param outer the internal name of the enclosing class; {@code null} for a top-level, local or anonymous class
 * @param local whether the class is local or anonymous
 * @param annotations the internal names of the annotations
 * @param kotlinStrings the names in the metadata of Kotlin's compiler; empty for other languages
 * @param methods the methods that the class declares
 */
public record CompiledClass(
        String name,
        int access,
        List<String> parents,
        @Nullable String outer,
        boolean local,
        List<String> annotations,
        Set<String> kotlinStrings,
        List<CompiledMethod> methods) {

    private static final String KOTLIN = "kotlin/Metadata";

    /** {@return the content of a class file; empty if it cannot be read, for example because it is for a newer Java} */
    static Optional<CompiledClass> read(byte[] classFile) {
        Reading reading = new Reading();
        try {
            new ClassReader(classFile)
                    .accept(reading, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
            return Optional.of(reading.read());
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    boolean is(int flag) {
        return (access & flag) != 0;
    }

    /** {@return the binary name} */
    String binaryName() {
        return name.replace('/', '.');
    }

    /** {@return the name of a method in the source of the class} */
    public String sourceName(CompiledMethod method) {
        Set<String> names = methods.stream().map(CompiledMethod::name).collect(Collectors.toSet());
        return new KotlinNames(kotlinStrings, names).plain(method.name());
    }

    private static final class Reading extends ClassVisitor {

        private String name = "";
        private int access;
        private final List<String> parents = new ArrayList<>();
        private @Nullable String outer;
        private boolean local;
        private final List<String> annotations = new ArrayList<>();
        private final Set<String> kotlinStrings = new HashSet<>();
        private final List<CompiledMethod> methods = new ArrayList<>();

        Reading() {
            super(Opcodes.ASM9);
        }

        CompiledClass read() {
            return new CompiledClass(name, access, parents, outer, local, annotations, kotlinStrings, methods);
        }

        @Override
        public void visit(
                int version,
                int flags,
                String internalName,
                @Nullable String signature,
                @Nullable String superName,
                String[] interfaces) {
            name = internalName;
            access = flags;
            Stream.ofNullable(superName).forEach(parents::add);
            parents.addAll(List.of(interfaces));
        }

        /**
         * Reads the entry of the class itself. A class file has an entry for each nested class that it refers to, and for itself if it is
         * nested.
         */
        @Override
        public void visitInnerClass(
                String internalName, @Nullable String outerName, @Nullable String innerName, int flags) {
            if (internalName.equals(name)) {
                access = flags;
                outer = outerName;
                local = outerName == null;
            }
        }

        @Override
        public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            String annotation = Type.getType(descriptor).getInternalName();
            annotations.add(annotation);
            return annotation.equals(KOTLIN) ? new KotlinStrings(kotlinStrings) : null;
        }

        @Override
        public MethodVisitor visitMethod(
                int flags, String method, String descriptor, @Nullable String signature, String[] exceptions) {
            List<String> ofMethod = new ArrayList<>();
            methods.add(new CompiledMethod(method, descriptor, flags, ofMethod));
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public @Nullable AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                    ofMethod.add(Type.getType(annotation).getInternalName());
                    return null;
                }
            };
        }
    }

    /** Collects the strings of Kotlin's annotation under {@code d2}. */
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
