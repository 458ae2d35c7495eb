package io.github.perfratchet;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

/** Where an annotation of a test can be. */
final class Scopes {

    private Scopes() {}

    /** {@return the method, its class, and those around that, the most specific first} */
    static List<AnnotatedElement> of(Method method, Class<?> testClass) {
        List<AnnotatedElement> scopes = new ArrayList<>(List.of(method));
        for (Class<?> at = testClass; at != null; at = at.getEnclosingClass()) {
            scopes.add(at);
        }
        return scopes;
    }
}
