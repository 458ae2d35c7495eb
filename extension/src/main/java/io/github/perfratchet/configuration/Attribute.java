package io.github.perfratchet.configuration;

/**
 * An attribute of an annotation.
 *
 * @param text the value; empty if the attribute is not set
 * @param shown the annotation with the value, as in source code
 */
public record Attribute(String text, String shown) {

    static final Attribute UNSET = new Attribute("", "");

    /** {@return a number, which is not set if it is the default} */
    public static Attribute of(String annotation, String name, int value, int defaultValue) {
        return value == defaultValue
                ? UNSET
                : new Attribute(Integer.toString(value), "@" + annotation + "(" + name + " = " + value + ")");
    }

    /** {@return a text, which is not set if it is empty} */
    public static Attribute of(String annotation, String name, String value) {
        return value.isEmpty() ? UNSET : new Attribute(value, "@" + annotation + "(" + name + " = \"" + value + "\")");
    }

    boolean isSet() {
        return !text.isEmpty();
    }

    Attribute orElse(Attribute other) {
        return isSet() ? this : other;
    }
}
