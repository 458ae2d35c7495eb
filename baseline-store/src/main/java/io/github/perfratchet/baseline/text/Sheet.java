package io.github.perfratchet.baseline.text;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.quantity.Percentage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures in rows and columns, before it is known how they are shown.
 *
 * @param names the titles of the columns that name a row
 * @param heads the columns of figures
 * @param sections the rows, by heading
 * @param notes what the reader should know, a sentence each
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
     * @param title its title for people
     * @param key its title for programs, with the unit of the values
     * @param compared whether its figures may have a change
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
     * @param id the benchmark it is of
     * @param names what names it, safe to print
     * @param figures a figure for each column
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
     * @param value the value in the unit of its column; absent if there is none
     * @param reference the value that it may be compared with; absent if there is none
     */
    public record Figure(
            String text, @Nullable Double value, @Nullable Double reference) {

        static final Figure ABSENT = new Figure(Shown.ABSENT, null, null);

        /** {@return value / reference - 1; absent without both, and where the reference is 0 and the value is not} */
        public @Nullable Double change() {
            return value == null || reference == null ? null : Percentage.change(reference, value);
        }

        /** {@return the value, and the change in brackets} */
        public String shown() {
            Double change = change();
            return change == null ? text : text + " (" + Percentage.formatSigned(change) + ")";
        }
    }
}
