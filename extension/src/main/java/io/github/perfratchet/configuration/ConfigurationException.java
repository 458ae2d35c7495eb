package io.github.perfratchet.configuration;

import org.junit.platform.commons.JUnitException;

/** An attribute or a key has a value it cannot have. The message names it and says what it may be. */
public final class ConfigurationException extends JUnitException {

    private static final long serialVersionUID = 1L;

    /** Makes one with its message. */
    public ConfigurationException(String message) {
        super(message);
    }
}
