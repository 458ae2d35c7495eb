package io.github.perfratchet;

import org.junit.platform.commons.JUnitException;

/** An attribute or a key has a value it cannot have. The message names it and says what it may be. */
final class ConfigurationException extends JUnitException {

    private static final long serialVersionUID = 1L;

    ConfigurationException(String message) {
        super(message);
    }
}
