package io.github.perfratchet.baseline.results;

import io.github.perfratchet.baseline.untrusted.Printable;

/**
 * A test method of a class that JUnit runs. Its texts are safe to print.
 *
 * @param runClass the binary name of the top-level class it runs in, which for a nested class that is inherited is the class that
 *     inherits it
 * @param className the binary name of the class it is a method of, or that inherits it
 * @param method the method's name
 * @param parameterTypes the binary names of its parameters' types, as {@link Class#getName} has them, separated by a comma and a blank
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
