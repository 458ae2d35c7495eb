package io.github.perfratchet.maven.tests;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * A method as its class file declares it.
 *
 * @param annotations the internal names of the annotations
 */
public record CompiledMethod(String name, String descriptor, int access, List<String> annotations) {

    boolean is(int flag) {
        return (access & flag) != 0;
    }

    /** {@return whether subclasses inherit the method} */
    boolean isInherited() {
        return !is(Opcodes.ACC_PRIVATE) && !is(Opcodes.ACC_STATIC);
    }

    /** {@return whether the other method, in a subclass, has the same name and parameter types and therefore replaces this one} */
    boolean isReplacedBy(CompiledMethod other) {
        return name.equals(other.name) && parameters().equals(other.parameters());
    }

    private String parameters() {
        return descriptor.substring(0, descriptor.indexOf(')'));
    }

    /** {@return the types of the parameters in the format of JUnit} */
    String parameterTypes() {
        return Arrays.stream(Type.getArgumentTypes(descriptor))
                .map(type ->
                        type.getSort() == Type.ARRAY ? type.getDescriptor().replace('/', '.') : type.getClassName())
                .collect(Collectors.joining(", "));
    }

    boolean returnsNothing() {
        return Type.getReturnType(descriptor).getSort() == Type.VOID;
    }

    /** {@return the simple name of the return type} */
    String returned() {
        String name = Type.getReturnType(descriptor).getClassName();
        return name.substring(name.lastIndexOf('.') + 1).replace('$', '.');
    }

    /** {@return whether this is a Kotlin {@code suspend} function, which has a parameter of the type {@code Continuation}} */
    boolean isSuspendFunction() {
        Type[] types = Type.getArgumentTypes(descriptor);
        return types.length > 0 && types[types.length - 1].getInternalName().equals("kotlin/coroutines/Continuation");
    }
}
