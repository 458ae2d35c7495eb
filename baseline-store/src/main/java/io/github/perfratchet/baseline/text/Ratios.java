package io.github.perfratchet.baseline.text;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares the values of a group's members in one column. */
final class Ratios {

    private final Column column;
    private final @Nullable Double best;
    private final double worst;

    /** Compares the members of a group, which has at least one. */
    Ratios(Column column, List<Figures> group) {
        this.column = column;
        this.best = column.value(group.stream().min(column.bestFirst()).orElseThrow());
        this.worst = group.stream()
                .map(this::toBest)
                .filter(Objects::nonNull)
                .max(Double::compare)
                .orElse(1.0);
    }

    Column column() {
        return column;
    }

    /** {@return the factor by which a member is worse than the best; {@code null} if one of the two has no value, or 0} */
    @Nullable
    Double toBest(Figures member) {
        Double own = column.value(member);
        return own == null || best == null || own == 0 || best == 0 ? null : Double.valueOf(column.ratio(own, best));
    }

    /** {@return the ratio of the worst to the best} */
    double worst() {
        return worst;
    }
}
