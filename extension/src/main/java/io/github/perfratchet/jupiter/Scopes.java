package io.github.perfratchet.jupiter;

import io.github.perfratchet.jupiter.identity.TestClasses;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the elements that an annotation of a test can be on. */
final class Scopes {

    private Scopes() {}

    /** {@return the method, the classes that it runs in, and the classes that enclose them in the source, the most specific first} */
    static List<AnnotatedElement> of(Method method, TestClasses classes) {
        Set<AnnotatedElement> scopes = new LinkedHashSet<>();
        scopes.add(method);
        scopes.addAll(classes.innermostFirst());
        for (Class<?> running : classes.innermostFirst()) {
            for (Class<?> at = running; at != null; at = at.getEnclosingClass()) {
                scopes.add(at);
            }
        }
        return List.copyOf(scopes);
    }
}
