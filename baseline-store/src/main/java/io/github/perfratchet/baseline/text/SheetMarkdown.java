package io.github.perfratchet.baseline.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a sheet as tables of GitHub Flavored Markdown, one for each heading. Names are shown as text, never as markup.
 *
 * @since 0.1
 */
public final class SheetMarkdown {

    /** The characters that begin markup, a link or a mention within a line. */
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~&@!$]|(?<=^)[-+=]|:(?=//)");

    private SheetMarkdown() {}

    /** Renders a sheet. */
    public static String render(Sheet sheet) {
        StringBuilder text = new StringBuilder();
        for (Sheet.Section section : sheet.sections()) {
            text.append("### ").append(escape(section.heading())).append("\n\n");
            line(
                    text,
                    Stream.concat(sheet.names().stream(), sheet.heads().stream().map(head -> escape(head.title())))
                            .toList());
            List<String> rule =
                    new ArrayList<>(Collections.nCopies(sheet.names().size(), "---"));
            rule.addAll(Collections.nCopies(sheet.heads().size(), "---:"));
            line(text, rule);
            for (Sheet.Row row : section.rows()) {
                line(
                        text,
                        Stream.concat(
                                        row.names().stream().map(SheetMarkdown::escape),
                                        row.figures().stream().map(Sheet.Figure::shown))
                                .toList());
            }
            text.append('\n');
        }
        sheet.notes()
                .forEach(note ->
                        text.append("- ").append(escape(DisplayText.note(note))).append('\n'));
        return text.toString();
    }

    private static void line(StringBuilder text, List<String> cells) {
        text.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    private static String escape(String text) {
        return MARKUP.matcher(text).replaceAll("\\\\$0");
    }
}
