package io.github.perfratchet.baseline.results;

import io.github.perfratchet.baseline.untrusted.Printable;

/**
 * A test method of a class that JUnit runs. Its texts are safe to print.
 *
 * @param runClass the binary name of the top-level class that the method runs in; for an inherited nested class, this is the class that
 *     inherits it
 * @param className the binary name of the class that declares or inherits the method
 * @param method the name of the method
 * @param parameterTypes the binary names of the parameter types, as {@link Class#getName} returns them, separated by a comma and a space
 * @since 0.1
 */
public record TestMethod(String runClass, String className, String method, String parameterTypes) {

    public TestMethod {
        runClass = Printable.escape(runClass);
        className = Printable.escape(className);
        method = Printable.escape(method);
        parameterTypes = Printable.escape(parameterTypes);
    }
}
