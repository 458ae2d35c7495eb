package io.github.perfratchet.baseline.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes a sheet as comma-separated values (RFC 4180): a line of titles, then a line for each row. Values are plain numbers in the unit
 * that the title names. Changes are ratios. A value that is not known is empty.
 *
 * <p>A name that a spreadsheet would treat as a formula has an apostrophe before it.
 *
 * @since 0.1
 */
public final class SheetCsv {

    private static final String END = "\r\n";
    private static final Pattern QUOTED = Pattern.compile("[\",\r\n]|^ | $");

    /** The characters that begin a formula, including those of full width. */
    private static final Pattern FORMULA = Pattern.compile("^[=+@\\t\\r\\uff1d\\uff0b\\uff0d\\uff20-]");

    private static final MathContext DIGITS = new MathContext(6);

    private SheetCsv() {}

    /** Renders a sheet without its notes. */
    public static String render(Sheet sheet) {
        StringBuilder text = new StringBuilder();
        List<String> titles = new ArrayList<>(List.of("group"));
        titles.addAll(sheet.names());
        for (Sheet.Head head : sheet.heads()) {
            titles.add(head.key());
            if (head.compared()) {
                titles.add(head.key() + "_change");
            }
        }
        line(text, titles.stream().map(SheetCsv::cell).toList());
        for (Sheet.Section section : sheet.sections()) {
            section.rows().forEach(row -> line(text, cells(sheet, section, row)));
        }
        return text.toString();
    }

    private static List<String> cells(Sheet sheet, Sheet.Section section, Sheet.Row row) {
        List<String> cells = new ArrayList<>(List.of(cell(section.heading())));
        row.names().forEach(name -> cells.add(cell(name)));
        for (int i = 0; i < sheet.heads().size(); i++) {
            Sheet.Figure figure = row.figures().get(i);
            cells.add(number(figure.value()));
            if (sheet.heads().get(i).compared()) {
                cells.add(number(figure.change()));
            }
        }
        return cells;
    }

    private static void line(StringBuilder text, List<String> cells) {
        text.append(String.join(",", cells)).append(END);
    }

    private static String cell(String text) {
        String safe = FORMULA.matcher(text).find() ? "'" + text : text;
        return QUOTED.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static String number(@Nullable Double value) {
        if (value == null) {
            return "";
        }
        BigDecimal rounded = BigDecimal.valueOf(value).round(DIGITS).stripTrailingZeros();
        return rounded.setScale(Math.max(0, rounded.scale())).toPlainString();
    }
}
