package io.github.perfratchet.baseline.text;

import io.github.perfratchet.baseline.untrusted.Printable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Renders rows with aligned columns, between lines without columns. If the rows get too long, one column gives way: its cells are shortened
 * in the middle.
 */
final class Grid {

    /** The side of a column on which its cells are aligned. */
    enum Align {
        LEFT,
        RIGHT;

        /** {@return alignments for a column of names and a number of columns of figures} */
        static List<Align> nameAndFigures(int figures) {
            List<Align> alignments = new ArrayList<>(List.of(LEFT));
            alignments.addAll(Collections.nCopies(figures, RIGHT));
            return List.copyOf(alignments);
        }
    }

    private static final int GAP = 2;
    private static final int NARROWEST = 12;

    /**
     * A text in a column.
     *
     * @param paint colours the text after it has been padded to the width of its column
     */
    record Cell(String text, UnaryOperator<String> paint) {

        static Cell plain(String text) {
            return new Cell(text, UnaryOperator.identity());
        }
    }

    private sealed interface Line permits Row, Free {}

    private record Row(List<Cell> cells) implements Line {}

    private record Free(String text) implements Line {}

    private final String indent;
    private final int givingWay;
    private final List<Align> alignments;
    private final List<Line> lines = new ArrayList<>();

    Grid(int indent, int givingWay, List<Align> alignments) {
        this.indent = " ".repeat(indent);
        this.givingWay = givingWay;
        this.alignments = alignments;
    }

    void free(String text) {
        lines.add(new Free(text));
    }

    void cells(List<String> texts) {
        cells(texts, UnaryOperator.identity());
    }

    /** Adds a row of texts and paints the first of them. */
    void cells(List<String> texts, UnaryOperator<String> first) {
        List<Cell> cells = new ArrayList<>(texts.stream().map(Cell::plain).toList());
        cells.set(0, new Cell(texts.get(0), first));
        row(cells);
    }

    void row(List<Cell> cells) {
        lines.add(new Row(List.copyOf(cells)));
    }

    String render(int width) {
        int[] widths = widths(width);
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            String rendered = line instanceof Row row ? render(row, widths) : ((Free) line).text();
            text.append(rendered.stripTrailing()).append('\n');
        }
        return text.toString();
    }

    /** {@return the rendered grid; if there is text to put below it, an empty line and that text follow} */
    String render(int width, String beneath) {
        return render(width) + (beneath.isEmpty() ? "" : "\n" + beneath);
    }

    /** {@return the width of the columns if no cell is shortened, in characters} */
    int width() {
        return total(widths());
    }

    private int[] widths(int width) {
        int[] widths = widths();
        int tooMuch = Math.max(0, total(widths) - width);
        widths[givingWay] = Math.max(Math.min(NARROWEST, widths[givingWay]), widths[givingWay] - tooMuch);
        return widths;
    }

    private int[] widths() {
        int[] widths = new int[alignments.size()];
        for (Line line : lines) {
            if (line instanceof Row row) {
                for (int i = 0; i < widths.length; i++) {
                    widths[i] = Math.max(widths[i], length(row.cells().get(i).text()));
                }
            }
        }
        return widths;
    }

    private int total(int[] widths) {
        int total = indent.length() - GAP;
        for (int cell : widths) {
            total += cell + GAP;
        }
        return total;
    }

    private String render(Row row, int[] widths) {
        StringBuilder line = new StringBuilder(indent);
        for (int i = 0; i < widths.length; i++) {
            Cell cell = row.cells().get(i);
            String text = cell.text();
            String fitting = i == givingWay && length(text) > widths[i] ? Printable.bounded(text, widths[i]) : text;
            line.append(cell.paint().apply(pad(fitting, widths[i], alignments.get(i))));
            if (i < widths.length - 1) {
                line.append(" ".repeat(GAP));
            }
        }
        return line.toString();
    }

    private static String pad(String text, int width, Align align) {
        String space = " ".repeat(Math.max(0, width - length(text)));
        return align == Align.LEFT ? text + space : space + text;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
