package io.github.perfratchet.maven.update;

import io.github.perfratchet.maven.tests.CompiledClass;
import io.github.perfratchet.maven.tests.CompiledClasses;
import java.nio.file.Path;
import java.util.List;

/** Determines from class files whether a class still has a method. No class is loaded. In doubt, the method exists. */
public final class CompiledMethods {

    private final CompiledClasses classes;

    /** Creates a finder for the classes in these folders. */
    CompiledMethods(List<Path> folders) {
        classes = new CompiledClasses(folders, List::of);
    }

    /** {@return whether the class does not exist, or neither the class nor a class that it inherits from has a method of this name} */
    boolean lacks(String className, String method) {
        return classLacks(className.replace('.', '/'), method);
    }

    private boolean classLacks(String name, String method) {
        CompiledClasses.Found found = classes.find(name);
        return found.there() ? lacks(found, method) : inheritedLacks(name, method);
    }

    /**
     * {@return whether a class without a class file lacks the method}
     *
     * <p>If it is a nested class, the class around it may inherit it.
     */
    private boolean inheritedLacks(String name, String method) {
        for (int at = name.lastIndexOf('$'); at > 0; at = name.lastIndexOf('$', at - 1)) {
            CompiledClasses.Found outer = classes.find(name.substring(0, at));
            if (outer.there()) {
                String nested = name.substring(at + 1);
                return outer.content().isPresent()
                        && outer.content().get().parents().stream()
                                .allMatch(parent -> nestedLacks(parent, nested, method));
            }
        }
        return true;
    }

    private boolean nestedLacks(String parent, String nested, String method) {
        if (parent.startsWith("java/")) {
            return true;
        }
        // If another nested class hides this one, its name starts with the name of the class that declares it.
        String declaring = parent.replace('/', '$') + '$';
        return classes.find(parent).there()
                && classLacks(parent + '$' + nested, method)
                && (!nested.startsWith(declaring)
                        || classLacks(parent + '$' + nested.substring(declaring.length()), method));
    }

    private boolean lacks(CompiledClasses.Found found, String method) {
        return found.content().isPresent()
                && !has(found.content().get(), method)
                && found.content().get().parents().stream().allMatch(parent -> parentLacks(parent, method));
    }

    private static boolean has(CompiledClass declaring, String method) {
        return declaring.methods().stream()
                .anyMatch(declared -> declared.name().equals(method)
                        || declaring.sourceName(declared).equals(method));
    }

    /** {@return whether a superclass or interface has no such method; one from elsewhere may have any method} */
    private boolean parentLacks(String parent, String method) {
        if (parent.startsWith("java/")) {
            return true;
        }
        CompiledClasses.Found found = classes.find(parent);
        return found.there() && lacks(found, method);
    }
}
