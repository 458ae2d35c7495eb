package io.github.perfratchet.baseline.measurement;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Orders texts as people do. It compares the numbers within texts as numbers, so {@code sorts[100]} comes before {@code sorts[1000]}. */
final class NaturalOrder implements Comparator<String> {

    /** A sequence of digits, or everything up to the next digit. */
    private static final Pattern PART = Pattern.compile("\\d+|\\D+");

    @Override
    public int compare(String one, String other) {
        Matcher ones = PART.matcher(one);
        Matcher others = PART.matcher(other);
        while (ones.find()) {
            if (!others.find()) {
                return 1;
            }
            int order = compareParts(ones.group(), others.group());
            if (order != 0) {
                return order;
            }
        }
        if (others.find()) {
            return -1;
        }
        // The texts differ only by leading zeros, if at all.
        int order = Integer.compare(one.length(), other.length());
        return order != 0 ? order : one.compareTo(other);
    }

    private static int compareParts(String one, String other) {
        if (!isNumber(one) || !isNumber(other)) {
            return one.compareTo(other);
        }
        String digits = one.replaceFirst("^0+", "");
        String otherDigits = other.replaceFirst("^0+", "");
        int order = Integer.compare(digits.length(), otherDigits.length());
        return order != 0 ? order : digits.compareTo(otherDigits);
    }

    private static boolean isNumber(String part) {
        return part.charAt(0) >= '0' && part.charAt(0) <= '9';
    }
}
