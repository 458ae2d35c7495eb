package io.github.perfratchet.configuration;

import io.github.perfratchet.baseline.untrusted.Printable;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** Provides the values of the configuration keys. Every error names the key, its value, and the allowed values. */
public final class Configuration {

    private final Function<String, Optional<String>> values;

    private Configuration(Function<String, Optional<String>> values) {
        this.values = values;
    }

    /**
     * {@return a configuration}
     *
     * @param values returns the value of a key; empty if the key is not set
     */
    public static Configuration of(Function<String, Optional<String>> values) {
        return new Configuration(values);
    }

    /** {@return the configuration from the system properties} */
    public static Configuration ofSystemProperties() {
        return new Configuration(key -> Optional.ofNullable(System.getProperty(key)));
    }

    /** {@return whether a key is set} */
    public boolean isSet(String key) {
        return values.apply(key).isPresent();
    }

    /** {@return the value of a key as it is written; empty if the key is not set} */
    public Optional<String> text(String key) {
        return values.apply(key);
    }

    /**
     * {@return the parsed value of a key; empty if the key is not set}
     *
     * @param parser parses the text
     * @throws ConfigurationException if the text is malformed
     */
    public <T> Optional<T> value(String key, Function<String, T> parser) {
        return text(key).map(text -> Quantities.parse(key + " = " + Printable.quoted(text), text, parser));
    }

    /**
     * {@return the value of a key as a time; empty if the key is not set}
     *
     * @throws ConfigurationException if the value is not a time
     */
    public Optional<Duration> time(String key) {
        return value(key, Quantities::time);
    }

    /**
     * {@return whether a key is set to {@code true}}
     *
     * @throws ConfigurationException if the value is neither {@code true} nor {@code false}
     */
    public boolean isTrue(String key) {
        String text = text(key).orElse("false").strip();
        if (!text.equals("true") && !text.equals("false")) {
            throw new ConfigurationException(key + " = " + Printable.quoted(text) + ": set it to true or false");
        }
        return text.equals("true");
    }

    /**
     * {@return the mode, which decides how the tests run}
     *
     * @throws ConfigurationException if there is no such mode
     */
    public Mode mode() {
        return text(ConfigurationKeys.MODE).map(Mode::parse).orElse(Mode.MEASURE);
    }

    /** {@return the folder that results are written to; empty for the default folder} */
    public Optional<Path> outputDirectory() {
        return text(ConfigurationKeys.OUTPUT_DIRECTORY).map(Path::of);
    }
}
