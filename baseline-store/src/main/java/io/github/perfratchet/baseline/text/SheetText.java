package io.github.perfratchet.baseline.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Shows a sheet as plain text, with aligned columns and the notes below them.
 *
 * @since 0.1
 */
public final class SheetText {

    private static final int INDENT = 4;

    private SheetText() {}

    /**
     * Renders a sheet. Names are to the left of the figures if a line has room for both, and otherwise above them.
     *
     * @param width the preferred maximum length of a line, in characters
     */
    public static String render(Sheet sheet, int width) {
        Grid beside = beside(sheet);
        Grid grid = beside.width() <= width ? beside : beneath(sheet);
        Notes notes = new Notes();
        notes.marks(sheet.notes());
        return grid.render(width, notes.render(width));
    }

    /** Puts names to the left of their figures, and does not repeat them from row to row. */
    private static Grid beside(Sheet sheet) {
        Grid grid = new Grid(0, 0, alignments(sheet));
        grid.cells(titles(sheet));
        for (Sheet.Section section : sheet.sections()) {
            grid.free(section.heading());
            String above = "";
            for (Sheet.Row row : section.rows()) {
                List<String> cells = cells(sheet, row);
                String name = cells.get(0);
                cells.set(0, name.equals(above) ? "" : "  " + name);
                grid.cells(cells);
                above = name;
            }
        }
        return grid;
    }

    /** Puts names on lines of their own, so that no name has to be shortened to make room for its figures. */
    private static Grid beneath(Sheet sheet) {
        Grid grid = new Grid(
                INDENT, 0, alignments(sheet).subList(1, alignments(sheet).size()));
        grid.cells(withoutFirst(titles(sheet)));
        for (Sheet.Section section : sheet.sections()) {
            grid.free(section.heading());
            String above = "";
            for (Sheet.Row row : section.rows()) {
                String name = row.names().get(0);
                if (!name.equals(above)) {
                    grid.free("  " + name);
                }
                grid.cells(withoutFirst(cells(sheet, row)));
                above = name;
            }
        }
        return grid;
    }

    private static List<String> withoutFirst(List<String> cells) {
        return cells.subList(1, cells.size());
    }

    private static List<String> titles(Sheet sheet) {
        List<String> titles = new ArrayList<>();
        sheet.names().forEach(name -> titles.add(name.toUpperCase(Locale.ROOT)));
        for (Sheet.Head head : sheet.heads()) {
            titles.add(head.title());
            if (head.compared()) {
                titles.add("CHANGE");
            }
        }
        return titles;
    }

    private static List<String> cells(Sheet sheet, Sheet.Row row) {
        List<String> cells = new ArrayList<>(row.names());
        for (int i = 0; i < sheet.heads().size(); i++) {
            Sheet.Figure figure = row.figures().get(i);
            cells.add(figure.text());
            if (sheet.heads().get(i).compared()) {
                Double change = figure.change();
                cells.add(change == null ? "" : DisplayText.change(change));
            }
        }
        return cells;
    }

    private static List<Grid.Align> alignments(Sheet sheet) {
        List<Grid.Align> alignments =
                new ArrayList<>(Collections.nCopies(sheet.names().size(), Grid.Align.LEFT));
        alignments.addAll(Collections.nCopies(titles(sheet).size() - alignments.size(), Grid.Align.RIGHT));
        return List.copyOf(alignments);
    }
}
