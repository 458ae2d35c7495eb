package io.github.perfratchet.configuration;

import org.junit.platform.commons.JUnitException;

/** Thrown if an attribute or a key has an invalid value. The message names it and its allowed values. */
public final class ConfigurationException extends JUnitException {

    private static final long serialVersionUID = 1L;

    /** Creates an exception with a message. */
    public ConfigurationException(String message) {
        super(message);
    }
}
