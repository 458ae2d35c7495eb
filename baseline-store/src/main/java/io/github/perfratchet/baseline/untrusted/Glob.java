package io.github.perfratchet.baseline.untrusted;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A pattern in which {@code *} stands for any characters and {@code ?} for one.
 *
 * @since 0.1
 */
public final class Glob implements Predicate<String> {

    private static final Pattern WILDCARD = Pattern.compile("[*?]");
    private static final Pattern AROUND_WILDCARDS = Pattern.compile("(?<=[*?])|(?=[*?])");

    private final Predicate<String> matches;

    /** Makes a pattern of any text. */
    public Glob(String text) {
        matches = Pattern.compile(Arrays.stream(AROUND_WILDCARDS.split(text))
                        .map(part -> switch (part) {
                            case "*" -> ".*";
                            case "?" -> ".";
                            default -> Pattern.quote(part);
                        })
                        .collect(Collectors.joining()))
                .asMatchPredicate();
    }

    /** {@return whether a text has a character that stands for others} */
    public static boolean isIn(String text) {
        return WILDCARD.matcher(text).find();
    }

    @Override
    public boolean test(String text) {
        return matches.test(text);
    }
}
