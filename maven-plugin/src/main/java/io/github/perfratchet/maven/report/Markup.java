package io.github.perfratchet.maven.report;

import io.github.perfratchet.baseline.untrusted.Printable;

/** Escapes text for HTML and SVG. */
final class Markup {

    private Markup() {}

    /** {@return the text in a form that is safe as content and as the value of an attribute} */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char character : Printable.escape(text).toCharArray()) {
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(character);
            }
        }
        return escaped.toString();
    }
}
