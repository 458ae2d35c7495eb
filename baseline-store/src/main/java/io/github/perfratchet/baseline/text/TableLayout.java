package io.github.perfratchet.baseline.text;

import io.github.perfratchet.baseline.measurement.ClassNames;
import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.quantity.TimeUnit;
import io.github.perfratchet.baseline.untrusted.Choice;
import io.github.perfratchet.baseline.untrusted.UnknownNameException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The layout of a table of measurements.
 *
 * @param columns the columns, from left to right
 * @param sort the column by which each group is sorted, with the best first; {@code null} to sort by the names of the tests
 * @param groupBy the groupings whose headings together make a group, in their order; at least one
 * @param names the form of the names of tests
 * @param timeUnit the unit of all times; {@code null} for a unit that fits each time
 * @since 0.1
 */
public record TableLayout(
        List<Column> columns,
        @Nullable Column sort,
        List<Grouping> groupBy,
        NameForm names,
        @Nullable TimeUnit timeUnit) {

    /** The layout with what a reader needs first. Its tables have at most 100 columns of text. */
    public static final TableLayout DEFAULT = new TableLayout(
            List.of(Column.CPU, Column.WALL, Column.SPREAD, Column.ALLOC, Column.FORKS, Column.TOOK),
            null,
            List.of(Grouping.GROUP),
            NameForm.NORMAL,
            null);

    private static final String NAME = "name";
    private static final Choice<Column> COLUMN = new Choice<>("a column", List.of(Column.values()), Column::key);
    private static final Choice<NameForm> NAME_FORM =
            new Choice<>("a form of names", List.of(NameForm.values()), NameForm::key);

    public TableLayout {
        columns = List.copyOf(columns);
        groupBy = List.copyOf(groupBy);
    }

    /**
     * {@return a copy with other columns}
     *
     * @param text the names of the columns, separated by commas
     * @throws UnknownNameException if a name is not known
     */
    public TableLayout withColumns(String text) {
        return new TableLayout(several(text, COLUMN::of), sort, groupBy, names, timeUnit);
    }

    /**
     * {@return a copy with another order}
     *
     * @param text the name of a column, or {@code name}
     * @throws UnknownNameException if the name is not known
     */
    public TableLayout withSort(String text) {
        Column by = NAME.equals(text.strip()) ? null : COLUMN.of(text);
        return new TableLayout(columns, by, groupBy, names, timeUnit);
    }

    /**
     * {@return a copy with other groups}
     *
     * @param text the names of the groupings, separated by commas
     * @throws UnknownNameException if a name is not known
     */
    public TableLayout withGroupBy(String text) {
        return new TableLayout(columns, sort, several(text, Grouping::parse), names, timeUnit);
    }

    /**
     * {@return a copy with another form of names}
     *
     * @param text the name of the form
     * @throws UnknownNameException if the name is not known
     */
    public TableLayout withNames(String text) {
        return new TableLayout(columns, sort, groupBy, NAME_FORM.of(text), timeUnit);
    }

    private static <T> List<T> several(String text, Function<String, T> reader) {
        return Arrays.stream(text.split(",", -1)).map(reader).distinct().toList();
    }

    /** {@return a copy with a unit for all times} */
    public TableLayout withTimeUnit(TimeUnit unit) {
        return new TableLayout(columns, sort, groupBy, names, unit);
    }

    /** {@return the heading of a measurement, safe to print} */
    public String heading(Measurement measurement, ClassNames classes) {
        return groupBy.stream()
                .map(grouping -> grouping.heading(measurement, classes))
                .collect(Collectors.joining(", "));
    }

    /** {@return a time in the unit of the layout, or in a unit that fits it} */
    public String time(double nanos) {
        return DisplayText.time(nanos, timeUnit);
    }
}
