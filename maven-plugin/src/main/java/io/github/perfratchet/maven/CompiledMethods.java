package io.github.perfratchet.maven;

import io.github.perfratchet.maven.tests.CompiledClasses;
import java.nio.file.Path;
import java.util.List;

/** Tells from class files, without loading them, whether a class still has a method. In doubt it has. */
final class CompiledMethods {

    private final CompiledClasses classes;

    /** Looks into folders of classes. */
    CompiledMethods(List<Path> folders) {
        classes = new CompiledClasses(folders, List::of);
    }

    /** {@return whether there is no such class, or neither it nor what it inherits from has a method of this name} */
    boolean lacks(String className, String method) {
        CompiledClasses.Found found = classes.find(className.replace('.', '/'));
        return !found.there() || lacks(found, method);
    }

    private boolean lacks(CompiledClasses.Found found, String method) {
        return found.content().isPresent()
                && found.content().get().methods().stream()
                        .noneMatch(declared -> declared.name().equals(method))
                && found.content().get().parents().stream().allMatch(parent -> parentLacks(parent, method));
    }

    /** A parent that comes from elsewhere may have any method. */
    private boolean parentLacks(String parent, String method) {
        if (parent.startsWith("java/")) {
            return true;
        }
        CompiledClasses.Found found = classes.find(parent);
        return found.there() && lacks(found, method);
    }
}
