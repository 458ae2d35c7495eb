package io.github.perfratchet.profile;

/**
 * A method on a stack.
 *
 * @param className the binary name of its class
 * @param method its name
 * @param line the line that it was at; not positive if the class file does not contain it
 */
record Frame(String className, String method, int line) {

    /** {@return the name of the method with its class, such as {@code com.acme.Parser.parse}} */
    String methodName() {
        return className + "." + method;
    }

    /** {@return the name of the method with its class and the line, such as {@code com.acme.Parser.parse:120}} */
    String lineName() {
        return methodName() + (line > 0 ? ":" + line : "");
    }
}
