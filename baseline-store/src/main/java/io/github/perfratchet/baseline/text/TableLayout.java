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
 * How measurements are shown as a table.
 *
 * @param columns what is shown of each, from left to right
 * @param sort the column by which each group is sorted, the best first; absent for the tests' names
 * @param groupBy what makes a group, the first first; at least one
 * @param names how tests are named
 * @param timeUnit the unit of all times; absent for one that fits each
 * @since 0.1
 */
public record TableLayout(
        List<Column> columns,
        @Nullable Column sort,
        List<Grouping> groupBy,
        NameForm names,
        @Nullable TimeUnit timeUnit) {

    /** What a reader needs first, in no more than 100 columns of text. */
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
     * {@return the same with other columns}
     *
     * @param text their names, separated by commas
     * @throws UnknownNameException if one is not known
     */
    public TableLayout withColumns(String text) {
        return new TableLayout(several(text, COLUMN::of), sort, groupBy, names, timeUnit);
    }

    /**
     * {@return the same in another order}
     *
     * @param text the name of a column, or {@code name}
     * @throws UnknownNameException if it is not known
     */
    public TableLayout withSort(String text) {
        Column by = NAME.equals(text.strip()) ? null : COLUMN.of(text);
        return new TableLayout(columns, by, groupBy, names, timeUnit);
    }

    /**
     * {@return the same in other groups}
     *
     * @param text what makes a group, separated by commas
     * @throws UnknownNameException if one is not known
     */
    public TableLayout withGroupBy(String text) {
        return new TableLayout(columns, sort, several(text, Grouping::parse), names, timeUnit);
    }

    /**
     * {@return the same with other names}
     *
     * @param text the form of names
     * @throws UnknownNameException if it is not known
     */
    public TableLayout withNames(String text) {
        return new TableLayout(columns, sort, groupBy, NAME_FORM.of(text), timeUnit);
    }

    private static <T> List<T> several(String text, Function<String, T> reader) {
        return Arrays.stream(text.split(",", -1)).map(reader).distinct().toList();
    }

    /** {@return the same with all times in a unit} */
    public TableLayout withTimeUnit(TimeUnit unit) {
        return new TableLayout(columns, sort, groupBy, names, unit);
    }

    /** {@return the heading that a measurement is shown under, safe to print} */
    public String heading(Measurement measurement, ClassNames classes) {
        return groupBy.stream()
                .map(grouping -> grouping.heading(measurement, classes))
                .collect(Collectors.joining(", "));
    }

    /** {@return a time in the unit that is asked for, or in one that fits it} */
    public String time(double nanos) {
        return Shown.time(nanos, timeUnit);
    }
}
