package io.github.perfratchet.baseline.threshold;

import io.github.perfratchet.baseline.quantity.Percentage;
import io.github.perfratchet.baseline.quantity.QuantityFormatException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Reads texts in the grammar of {@link Threshold} and {@link Rule}, from left to right. */
final class ThresholdParser {

    private static final int MOST_DIGITS = 30;

    private final String text;
    private final boolean groups;
    private int position;

    private ThresholdParser(String text, boolean groups) {
        this.text = text;
        this.groups = groups;
    }

    static List<Rule> withGroups(String text) {
        return new ThresholdParser(text, true).rules();
    }

    static List<Rule> withoutGroups(String text) {
        return new ThresholdParser(text, false).rules();
    }

    private List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        do {
            rules.add(rule(rules));
        } while (accept(','));
        if (position < text.length()) {
            throw expected(position, "\",\" and another threshold, or the end");
        }
        return List.copyOf(rules);
    }

    private Rule rule(List<Rule> before) {
        skipSpace();
        int start = position;
        String group = peek() == '[' ? group() : null;
        Statistic statistic = statistic();
        Limit limit = limit(statistic);
        boolean twice = before.stream()
                .anyMatch(rule ->
                        Objects.equals(rule.group(), group) && rule.threshold().statistic() == statistic);
        if (twice) {
            throw expected(start, "one threshold for each statistic, but this is the second for " + statistic.label());
        }
        return new Rule(group, new Threshold(statistic, limit));
    }

    private String group() {
        if (!groups) {
            throw expected(position, "no group: only the key perfratchet.maxRegression can name one");
        }
        position++;
        int start = position;
        StringBuilder name = new StringBuilder();
        while (true) {
            int end = text.indexOf(']', position);
            if (end < 0) {
                throw expected(text.length(), "\"]\" after the name of the group");
            }
            name.append(text, position, end);
            position = end + 1;
            if (peek() != ']') {
                break;
            }
            name.append(']');
            position++;
        }
        if (name.toString().isBlank()) {
            throw expected(start, "the name of a group");
        }
        return name.toString().strip();
    }

    private Statistic statistic() {
        skipSpace();
        int start = position;
        if (!Character.isLetter(peek())) {
            return Statistic.MIN;
        }
        String name = take(character -> Character.isLetterOrDigit(character) || character == '.');
        Statistic statistic = Statistic.named(name)
                .orElseThrow(() -> expected(start, "a limit, or a statistic (" + Statistic.labels() + ") and \":\""));
        if (!accept(':')) {
            throw expected(position, "\":\" after the statistic");
        }
        return statistic;
    }

    private Limit limit(Statistic statistic) {
        Double ratio = null;
        Double amount = null;
        do {
            skipSpace();
            int start = position;
            String number = number();
            skipSpace();
            int unitStart = position;
            String unit = take(character -> character != '|' && character != ',' && !Character.isWhitespace(character));
            if (unit.equals("%")) {
                requireAbsent(ratio, start, statistic.dimension().expected());
                ratio = ratio(number, statistic, start);
            } else {
                double parsed = amount(number, unit, unitStart, statistic);
                requireAbsent(amount, start, "a percentage");
                amount = parsed;
            }
        } while (accept('|'));
        return new Limit(ratio, amount);
    }

    private void requireAbsent(@Nullable Double part, int start, String other) {
        if (part != null) {
            throw expected(start, other + " in addition to the other limit, which is of the same kind");
        }
    }

    private String number() {
        int start = position;
        String whole = take(ThresholdParser::isDigit);
        if (whole.isEmpty()) {
            throw expected(start, "a limit such as 5%, 200 ns or 5%|200 ns");
        }
        if (peek() == '.') {
            position++;
            if (take(ThresholdParser::isDigit).isEmpty()) {
                throw expected(position, "a digit after the point");
            }
        }
        if (position - start > MOST_DIGITS) {
            throw expected(start, "a number of at most " + MOST_DIGITS + " digits");
        }
        return text.substring(start, position);
    }

    private double ratio(String number, Statistic statistic, int start) {
        double ratio;
        try {
            ratio = Percentage.parse(number + "%");
        } catch (QuantityFormatException e) {
            throw expected(start, "a percentage of at most 1000000 %");
        }
        if (statistic.isWorseWhenLess() && ratio >= 1) {
            throw expected(start, "less than 100 %: " + statistic.label() + " cannot fall by more");
        }
        return ratio;
    }

    private double amount(String number, String unit, int unitStart, Statistic statistic) {
        try {
            return statistic.dimension().parse(number + " " + unit);
        } catch (QuantityFormatException e) {
            throw expected(
                    unitStart, "% or " + statistic.dimension().expected() + ", the unit of " + statistic.label());
        }
    }

    /** {@return the character at the position; 0 at the end} */
    private char peek() {
        return position < text.length() ? text.charAt(position) : 0;
    }

    private boolean accept(char wanted) {
        skipSpace();
        boolean found = peek() == wanted;
        position += found ? 1 : 0;
        return found;
    }

    private void skipSpace() {
        take(Character::isWhitespace);
    }

    private String take(IntPredicate wanted) {
        int start = position;
        while (position < text.length() && wanted.test(text.charAt(position))) {
            position++;
        }
        return text.substring(start, position);
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    private ThresholdFormatException expected(int at, String what) {
        return new ThresholdFormatException(text, at, what);
    }
}
