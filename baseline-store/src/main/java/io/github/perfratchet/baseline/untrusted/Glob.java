package io.github.perfratchet.baseline.untrusted;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A pattern in which {@code *} stands for any characters and {@code ?} for one character.
 *
 * @since 0.1
 */
public final class Glob implements Predicate<String> {

    private static final Pattern WILDCARD = Pattern.compile("[*?]");
    private static final Pattern AROUND_WILDCARDS = Pattern.compile("(?<=[*?])|(?=[*?])");

    private final Predicate<String> matches;

    /** Creates a pattern. Any text is a valid pattern. */
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

    /** {@return whether a text contains one of these two characters} */
    public static boolean isIn(String text) {
        return WILDCARD.matcher(text).find();
    }

    @Override
    public boolean test(String text) {
        return matches.test(text);
    }
}
