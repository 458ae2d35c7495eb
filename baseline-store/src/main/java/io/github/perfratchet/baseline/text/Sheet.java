package io.github.perfratchet.baseline.text;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.quantity.Percentage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures in rows and columns, independent of the format in which they are shown.
 *
 * @param names the titles of the columns that name a row
 * @param heads the columns of figures
 * @param sections the rows, by heading
 * @param notes the notes for the reader, a sentence each
 * @since 0.1
 */
public record Sheet(List<String> names, List<Head> heads, List<Section> sections, List<String> notes) {

    public Sheet {
        names = List.copyOf(names);
        heads = List.copyOf(heads);
        sections = List.copyOf(sections);
        notes = List.copyOf(notes);
    }

    /**
     * A column of figures.
     *
     * @param title the title for people
     * @param key the title for programs, with the unit of the values
     * @param compared whether the figures may have a change
     */
    public record Head(String title, String key, boolean compared) {}

    /**
     * Rows under a heading.
     *
     * @param heading the heading, safe to print
     * @param rows the rows
     */
    public record Section(String heading, List<Row> rows) {

        public Section {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row.
     *
     * @param id the benchmark of the row
     * @param names the names of the row, safe to print
     * @param figures the figure for each column
     */
    public record Row(BenchmarkId id, List<String> names, List<Figure> figures) {

        public Row {
            names = List.copyOf(names);
            figures = List.copyOf(figures);
        }
    }

    /**
     * A figure.
     *
     * @param text the value with its unit, for people
     * @param value the value in the unit of its column; {@code null} if there is none
     * @param reference the value that it can be compared with; {@code null} if there is none
     */
    public record Figure(
            String text, @Nullable Double value, @Nullable Double reference) {

        static final Figure ABSENT = new Figure(DisplayText.ABSENT, null, null);

        /** {@return value / reference − 1; {@code null} if one of them is missing, or if the reference is 0 and the value is not} */
        public @Nullable Double change() {
            return value == null || reference == null ? null : Percentage.change(reference, value);
        }

        /** {@return the value, followed by the change in brackets if there is one} */
        public String shown() {
            Double change = change();
            return change == null ? text : text + " (" + Percentage.formatSigned(change) + ")";
        }
    }
}
