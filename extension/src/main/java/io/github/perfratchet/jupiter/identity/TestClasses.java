package io.github.perfratchet.jupiter.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The class of a test and, if it is nested, the classes that it runs in. These may differ from the classes that enclose it in the source:
 * each class that inherits a nested class runs it as its own.
 *
 * @param innermostFirst the classes, at least one
 */
public record TestClasses(List<Class<?>> innermostFirst) {

    public static TestClasses of(ExtensionContext test) {
        List<Class<?>> classes = new ArrayList<>();
        for (Optional<ExtensionContext> at = Optional.of(test);
                at.isPresent();
                at = at.get().getParent()) {
            at.get()
                    .getTestClass()
                    // The context of a method and the context of a call of its class have the same class.
                    .filter(type -> !classes.contains(type))
                    .ifPresent(classes::add);
        }
        return new TestClasses(List.copyOf(classes));
    }

    /** {@return the class of the test} */
    public Class<?> own() {
        return innermostFirst.get(0);
    }

    /**
     * {@return the binary name that the class would have if each class declared what it inherits, such as
     * {@code com.acme.ListTests$Reading}}
     */
    public String name() {
        int outermost = innermostFirst.size() - 1;
        String name = innermostFirst.get(outermost).getName();
        for (int i = outermost - 1; i >= 0; i--) {
            name += '$' + nameWithin(innermostFirst.get(i + 1), innermostFirst.get(i));
        }
        return name;
    }

    private static String nameWithin(Class<?> outer, Class<?> nested) {
        Class<?> declaring = nested.getDeclaringClass();
        if (declaring == null) {
            return nested.getSimpleName();
        }
        String own = nested.getName().substring(declaring.getName().length() + 1);
        return isHidden(outer, declaring, nested.getSimpleName())
                ? declaring.getName().replace('.', '$') + '$' + own
                : own;
    }

    /**
     * {@return whether the outer class has another nested class of this name} A class may inherit one nested class, and declare or inherit
     * another one of the same name.
     */
    private static boolean isHidden(Class<?> outer, Class<?> declaring, String simpleName) {
        for (Class<?> at = outer; at != null && at != declaring; at = at.getSuperclass()) {
            if (Arrays.stream(at.getDeclaredClasses())
                    .anyMatch(other -> other.getSimpleName().equals(simpleName))) {
                return true;
            }
        }
        return false;
    }
}
