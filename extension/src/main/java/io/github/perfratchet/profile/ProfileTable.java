package io.github.perfratchet.profile;

import io.github.perfratchet.baseline.untrusted.Printable;
import java.util.List;
import java.util.Locale;

/**
 * Formats hot methods and lines as text. For each it shows the share of samples in which it ran itself, and the share in which it was on
 * the stack.
 */
final class ProfileTable {

    private static final String ROW = "%7s %7s  %s%n";
    private static final int FIGURES = 17;
    private static final int NARROWEST_NAME = 8;

    private ProfileTable() {}

    static String render(List<HotSpot> methods, List<HotSpot> lines, long samples, int width) {
        StringBuilder text = new StringBuilder();
        append(text, "METHOD", methods, samples, width);
        append(text, "LINE", lines, samples, width);
        return text.toString();
    }

    private static void append(StringBuilder text, String title, List<HotSpot> spots, long samples, int width) {
        text.append(String.format(Locale.ROOT, ROW, "SELF", "TOTAL", title));
        int widthOfName = Math.max(NARROWEST_NAME, width - FIGURES);
        spots.forEach(spot -> text.append(String.format(
                Locale.ROOT,
                ROW,
                share(spot.self(), samples),
                share(spot.total(), samples),
                Printable.bounded(spot.name(), widthOfName))));
    }

    static String share(long part, long samples) {
        return String.format(Locale.ROOT, "%.1f %%", 100.0 * part / samples);
    }
}
