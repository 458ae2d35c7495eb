package io.github.perfratchet.maven.report;

import java.util.Locale;

/**
 * Builds an SVG drawing. The shapes have CSS classes, and {@link Style} defines their colours. Lengths are in user units. The origin is the
 * upper left corner.
 */
final class Drawing {

    /** The position of a text relative to its point. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    private final StringBuilder content = new StringBuilder();
    private final double width;
    private final double height;

    Drawing(double width, double height) {
        this.width = width;
        this.height = height;
        rect("paper", 0, 0, width, height);
    }

    void line(String kind, double x1, double y1, double x2, double y2) {
        shape("<line class=\"%s\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>", kind, x1, y1, x2, y2);
    }

    void rect(String kind, double x, double y, double w, double h) {
        shape("<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>", kind, x, y, w, h);
    }

    /** Draws a dot with a tooltip. */
    void dot(String kind, double x, double y, double radius, String tip) {
        content.append(String.format(
                Locale.ROOT,
                "<circle class=\"%s\" cx=\"%s\" cy=\"%s\" r=\"%s\"><title>%s</title></circle>%n",
                kind,
                number(x),
                number(y),
                number(radius),
                Markup.escape(tip)));
    }

    void path(String kind, String points) {
        content.append("<polyline class=\"")
                .append(kind)
                .append("\" points=\"")
                .append(points)
                .append("\"/>\n");
    }

    void text(String kind, Anchor anchor, double x, double y, String text) {
        content.append(String.format(
                Locale.ROOT,
                "<text class=\"%s\" text-anchor=\"%s\" x=\"%s\" y=\"%s\">%s</text>%n",
                kind,
                anchor.name().toLowerCase(Locale.ROOT),
                number(x),
                number(y),
                Markup.escape(text)));
    }

    /** Begins a group with a tooltip. The group contains everything that is drawn until {@link #end} is called. */
    void begin(String tip) {
        content.append("<g><title>").append(Markup.escape(tip)).append("</title>\n");
    }

    void end() {
        content.append("</g>\n");
    }

    /**
     * {@return the drawing as an element of a page}
     *
     * @param id the prefix of the ids of its title and description, unique on the page
     */
    String inline(String id, String title, String description) {
        return element(id, title, description, "");
    }

    /** {@return the drawing as a file} */
    String file(String title, String description) {
        return element("drawing", title, description, "<style>" + Style.DRAWING + "</style>\n");
    }

    private String element(String id, String title, String description, String style) {
        return String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"drawing\" viewBox=\"0 0 %1$s %2$s\" width=\"%1$s\""
                        + " height=\"%2$s\" role=\"img\" aria-labelledby=\"%3$s-title %3$s-description\">%n"
                        + "<title id=\"%3$s-title\">%4$s</title>%n<desc id=\"%3$s-description\">%5$s</desc>%n%6$s%7$s</svg>%n",
                number(width),
                number(height),
                id,
                Markup.escape(title),
                Markup.escape(description),
                style,
                content);
    }

    private void shape(String format, String kind, double... lengths) {
        Object[] values = new Object[lengths.length + 1];
        values[0] = kind;
        for (int i = 0; i < lengths.length; i++) {
            values[i + 1] = number(lengths[i]);
        }
        content.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    static String number(double value) {
        return value == Math.rint(value) ? Long.toString(Math.round(value)) : String.format(Locale.ROOT, "%.1f", value);
    }
}
