package io.github.perfratchet.baseline.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Shows a sheet as plain text: aligned columns, the notes beneath.
 *
 * @since 0.1
 */
public final class SheetText {

    private SheetText() {}

    /**
     * Renders a sheet.
     *
     * @param width the most columns of text a line should take
     */
    public static String render(Sheet sheet, int width) {
        Grid grid = new Grid(0, 0, alignments(sheet));
        grid.cells(titles(sheet));
        for (Sheet.Section section : sheet.sections()) {
            grid.free(section.heading());
            String above = "";
            for (Sheet.Row row : section.rows()) {
                grid.cells(cells(sheet, row, above));
                above = row.names().get(0);
            }
        }
        Notes notes = new Notes();
        notes.marks(sheet.notes());
        String beneath = notes.render(width);
        return grid.render(width) + (beneath.isEmpty() ? "" : "\n" + beneath);
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

    /** A name is not repeated from row to row. */
    private static List<String> cells(Sheet sheet, Sheet.Row row, String above) {
        List<String> cells = new ArrayList<>(row.names());
        cells.set(0, cells.get(0).equals(above) ? "" : "  " + cells.get(0));
        for (int i = 0; i < sheet.heads().size(); i++) {
            Sheet.Figure figure = row.figures().get(i);
            cells.add(figure.text());
            if (sheet.heads().get(i).compared()) {
                Double change = figure.change();
                cells.add(change == null ? "" : Shown.change(change));
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
