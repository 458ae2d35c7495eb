package io.github.perfratchet.jupiter.identity;

import io.github.perfratchet.InputSize;
import io.github.perfratchet.baseline.untrusted.Fingerprint;
import io.github.perfratchet.configuration.ConfigurationException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of a parameterized test and its class, as text that is the same in every run.
 *
 * @param byName the text of each argument that has one, in the order of the parameters; the key is the name of the parameter if the class
 *     file contains it, otherwise its number from 0
 * @param label the text that distinguishes this call from the others of the method, without brackets; empty for a test without parameters
 * @param size the argument of the parameter annotated with {@link InputSize}; {@code null} if there is none
 * @param labelOfOthers the label without the size
 * @param details the text that JUnit shows of the arguments that the label leaves out; empty if it leaves none out
 * @param holdsObjects whether an argument has no text of its own, so that calls that look the same may differ
 */
public record TestParameters(
        Map<String, String> byName,
        String label,
        @Nullable Double size,
        String labelOfOthers,
        String details,
        boolean holdsObjects) {

    public static final TestParameters NONE = new TestParameters(Map.of(), "", null, "", "", false);

    private static final int LONGEST_LABEL = 200;
    private static final int LONGEST_SHOWN = 60;

    /**
     * {@return the parameters of a call of a test or of its class}
     *
     * @param displayName JUnit's display name of the call
     * @param number the number of the call, from 1
     * @throws ConfigurationException if the size is not a number of at least 1
     */
    public static TestParameters of(List<Argument> arguments, String displayName, int number) {
        Map<String, String> byName = new LinkedHashMap<>();
        List<String> others = new ArrayList<>();
        Double size = null;
        for (Argument argument : arguments) {
            String text = argument.text();
            if (text != null) {
                byName.put(argument.parameter(), text);
            }
            if (argument.isSize()) {
                size = size(argument);
            } else if (text != null) {
                others.add(text);
            }
        }
        CallText call = CallText.of(arguments, displayName, number);
        others.add(call.names());
        return new TestParameters(
                Collections.unmodifiableMap(byName),
                call.label(),
                size,
                byName.isEmpty() ? call.label() : joined(others.toArray(String[]::new)),
                call.details(),
                call.holdsObjects());
    }

    private static Double size(Argument argument) {
        try {
            // The argument of a class is here as its source provides it, for example as text from @CsvSource.
            double size = new BigDecimal(String.valueOf(argument.value()).strip()).doubleValue();
            if (size >= 1) {
                return size;
            }
        } catch (NumberFormatException e) {
            // rejected below
        }
        throw new ConfigurationException("@InputSize " + argument.parameter() + " is "
                + Fingerprint.capped(String.valueOf(argument.value()), LONGEST_SHOWN)
                + ": give it a number of at least 1");
    }

    /**
     * {@return a copy with the parameters of a called class in front of these} If both have a parameter of the same name, the parameter of
     * the class is named as in Java, such as {@code SortTests.size}.
     *
     * @param className the simple name of the class
     * @throws ConfigurationException if both have a size
     */
    TestParameters within(String className, TestParameters ofClass) {
        if (size != null && ofClass.size != null) {
            throw new ConfigurationException("@InputSize marks a parameter of " + className
                    + " and another one inside it: mark only one of them");
        }
        Map<String, String> all = new LinkedHashMap<>();
        ofClass.byName.forEach((name, text) -> all.put(byName.containsKey(name) ? className + "." + name : name, text));
        all.putAll(byName);
        return new TestParameters(
                Collections.unmodifiableMap(all),
                joined(ofClass.label, label),
                size == null ? ofClass.size : size,
                joined(ofClass.labelOfOthers, labelOfOthers),
                joined(ofClass.details, details),
                ofClass.holdsObjects || holdsObjects);
    }

    /** {@return the labels joined to one; empty labels are left out} */
    public static String joined(String... labels) {
        return Stream.of(labels).filter(label -> !label.isEmpty()).collect(Collectors.joining(", "));
    }

    /** {@return a copy with an addition that distinguishes its label} */
    TestParameters labelled(String more) {
        return new TestParameters(byName, label + " " + more, size, labelOfOthers, details, holdsObjects);
    }

    /** {@return the name of the benchmark for a method with these parameters} */
    String name(String method) {
        return label.isEmpty() ? method : method + "[" + Fingerprint.capped(label, LONGEST_LABEL) + "]";
    }
}
