package io.github.perfratchet.jupiter.identity;

import io.github.perfratchet.baseline.untrusted.Fingerprint;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The texts that identify a call in every JVM.
 *
 * @param label the text that its benchmark is named after
 * @param details the text that JUnit shows of the arguments that the label leaves out; empty if it leaves none out
 * @param names the names that the test gives to arguments without a text of their own; empty if the label contains no such names
 * @param holdsObjects whether an argument has no text of its own, so that calls that look the same may differ
 */
record CallText(String label, String details, String names, boolean holdsObjects) {

    private static final int LONGEST_LABEL = 60;
    private static final int LONGEST_DETAILS = 200;

    /** JUnit cuts off longer texts. */
    private static final int LONGEST_SHOWN = 500;

    private static final Pattern NUMBER = Pattern.compile("^\\[\\d+] ?");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s,\"'…]*");

    private static final Pattern OUTER_SEPARATORS = Pattern.compile("^[\\s,]+|[\\s,]+$");

    /**
     * {@return the texts that identify a call}
     *
     * @param displayName JUnit's display name of the call
     * @param number the number of the call, from 1
     */
    static CallText of(List<Argument> arguments, String displayName, int number) {
        List<String> texts = arguments.stream()
                .filter(Argument::hasText)
                .map(argument -> String.valueOf(argument.text()))
                .toList();
        if (!texts.isEmpty() && arguments.stream().allMatch(Argument::hasText)) {
            return new CallText(String.join(", ", texts), classes(arguments), "", false);
        }
        return new Reading(arguments, displayName).text(texts, number);
    }

    /** {@return the full names of classes among the arguments, because classes with the same simple name have the same text} */
    private static String classes(List<Argument> arguments) {
        return arguments.stream()
                .map(Argument::value)
                .filter(Class.class::isInstance)
                .map(type -> ((Class<?>) type).getName())
                .collect(Collectors.joining(", "));
    }

    /**
     * Reads the display name of a call. Only the display name contains the names that {@code Named} and {@code argumentSet} give to
     * arguments, because JUnit passes the arguments on without them.
     */
    private static final class Reading {

        private final boolean numbered;
        private final List<String> longTexts = new ArrayList<>();
        private String stable;
        private String rest;
        private boolean showsObjects;

        Reading(List<Argument> arguments, String displayName) {
            this.numbered = NUMBER.matcher(displayName).find();
            String shown = NUMBER.matcher(displayName).replaceFirst("").strip();
            for (Argument argument : arguments) {
                shown = Pattern.compile("(^|, )" + Pattern.quote(argument.parameter() + " = "))
                        .matcher(shown)
                        .replaceFirst("$1");
            }
            this.stable = shown;
            this.rest = shown;
            arguments.forEach(this::read);
        }

        private void read(Argument argument) {
            String whole = ArgumentText.shown(argument.value());
            String shown = whole.length() > LONGEST_SHOWN ? whole.substring(0, LONGEST_SHOWN) : whole;
            if (shown.isBlank()) {
                return;
            }
            String text = argument.text();
            if (text != null) {
                // JUnit 6 shows text in quotes.
                if (!replace('"' + shown + '"', text)) {
                    replace(shown, text);
                }
            } else if (rest.contains(shown)) {
                showsObjects = true;
                String unchanging = ArgumentText.stable(argument.value());
                replace(shown, unchanging);
                if (whole.length() > LONGEST_SHOWN) {
                    longTexts.add(unchanging);
                }
            }
        }

        private boolean replace(String shown, String text) {
            int at = rest.indexOf(shown);
            if (at >= 0) {
                rest = rest.substring(0, at) + rest.substring(at + shown.length());
                int inStable = stable.indexOf(shown);
                stable = inStable < 0
                        ? stable
                        : stable.substring(0, inStable) + text + stable.substring(inStable + shown.length());
            }
            return at >= 0;
        }

        CallText text(List<String> texts, int number) {
            String all = StableText.of(stable);
            boolean isNamed =
                    numbered && !showsObjects && !SEPARATORS.matcher(rest).matches();
            String details = longTexts.isEmpty() ? all : all + " " + Fingerprint.of(longTexts);
            String cappedDetails = Fingerprint.capped(details, LONGEST_DETAILS);
            if (all.isBlank() && texts.isEmpty()) {
                return new CallText("#" + number, "", "", true);
            }
            if (isNamed || texts.isEmpty()) {
                String names =
                        isNamed ? StableText.of(OUTER_SEPARATORS.matcher(rest).replaceAll("")) : "";
                return new CallText(Fingerprint.capped(all, LONGEST_LABEL), cappedDetails, names, true);
            }
            // An argument that is not shown at all comes from another extension and is the same for all calls.
            boolean isWhole = SEPARATORS.matcher(rest).matches() && !showsObjects;
            return new CallText(String.join(", ", texts), isWhole ? "" : cappedDetails, "", !isWhole);
        }
    }
}
