package io.github.perfratchet.profile;

/**
 * A method on a stack.
 *
 * @param className the binary name of its class
 * @param method its name
 * @param line the line it was at; not positive if the class file does not tell
 */
record Frame(String className, String method, int line) {

    /** {@return {@code com.acme.Parser.parse}} */
    String methodName() {
        return className + "." + method;
    }

    /** {@return {@code com.acme.Parser.parse:120}} */
    String lineName() {
        return methodName() + (line > 0 ? ":" + line : "");
    }
}
