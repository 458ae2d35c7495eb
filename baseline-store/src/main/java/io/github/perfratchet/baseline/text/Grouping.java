package io.github.perfratchet.baseline.text;

import io.github.perfratchet.baseline.measurement.ClassNames;
import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.untrusted.Choice;
import io.github.perfratchet.baseline.untrusted.UnknownNameException;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * A way to put measurements under headings.
 *
 * @since 0.1
 */
public final class Grouping {

    /** By the group of the test, or else by its class. */
    public static final Grouping GROUP = new Grouping(
            "group", (measurement, classes) -> DisplayText.group(measurement.group(), measurement.id(), classes));

    /** By the class of the test. */
    public static final Grouping CLASS =
            new Grouping("class", (measurement, classes) -> DisplayText.group(null, measurement.id(), classes));

    /** By the name of the test's method, whatever its class and its arguments. */
    public static final Grouping METHOD = new Grouping(
            "method",
            (measurement, classes) -> DisplayText.bounded(measurement.id().methodName()));

    /** By the arguments of the test, whatever its method. */
    public static final Grouping ARGUMENTS =
            new Grouping("param", (measurement, classes) -> arguments(measurement.parameters()));

    /** All measurements in one group. */
    public static final Grouping NONE = new Grouping("none", (measurement, classes) -> "all");

    private static final String ONE_PARAMETER = "param:";
    private static final String NO_ARGUMENT = "no argument";

    private static final Choice<Grouping> CHOICE =
            new Choice<>("a way of grouping", List.of(GROUP, CLASS, METHOD, ARGUMENTS, NONE), Grouping::key);

    private final String key;
    private final BiFunction<Measurement, ClassNames, String> heading;

    private Grouping(String key, BiFunction<Measurement, ClassNames, String> heading) {
        this.key = key;
        this.heading = heading;
    }

    /**
     * {@return the grouping with a name}
     *
     * <p>Besides the names of the constants, {@code param:size} groups by the argument of the parameter {@code size}.
     *
     * @throws UnknownNameException if there is no such grouping
     */
    public static Grouping parse(String text) {
        String key = text.strip();
        if (!key.startsWith(ONE_PARAMETER)) {
            return CHOICE.of(key);
        }
        String parameter = key.substring(ONE_PARAMETER.length());
        return new Grouping(key, (measurement, classes) -> argument(measurement, parameter));
    }

    private static String argument(Measurement measurement, String parameter) {
        String argument = measurement.parameters().get(parameter);
        return DisplayText.bounded(parameter + " = " + (argument == null ? NO_ARGUMENT : argument));
    }

    private static String arguments(Map<String, String> parameters) {
        return parameters.isEmpty()
                ? NO_ARGUMENT
                : DisplayText.bounded(parameters.entrySet().stream()
                        .map(parameter -> parameter.getKey() + " = " + parameter.getValue())
                        .collect(Collectors.joining(", ")));
    }

    /** {@return the name by which the grouping is chosen} */
    public String key() {
        return key;
    }

    String heading(Measurement measurement, ClassNames classes) {
        return heading.apply(measurement, classes);
    }
}
