package io.github.perfratchet.maven.update;

import io.github.perfratchet.baseline.measurement.ClassNames;
import io.github.perfratchet.baseline.measurement.Metric;
import io.github.perfratchet.baseline.quantity.Percentage;
import io.github.perfratchet.baseline.update.Change;
import io.github.perfratchet.baseline.verdict.Verdict;
import io.github.perfratchet.maven.project.Names;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Describes the changes of an update, in words that fit both an update and a dry run. */
public final class ChangeText {

    private static final String INDENT = "    ";

    private ChangeText() {}

    /**
     * {@return one or more lines for each change, and a line with the number of benchmarks that are not changed}
     *
     * @param classes distinguishes the classes of the module
     * @param width the maximum length of a line; a single long word may exceed it
     */
    public static List<String> of(List<Change> changes, ClassNames classes, int width) {
        List<String> lines = new ArrayList<>();
        Map<Verdict, Integer> left = new EnumMap<>(Verdict.class);
        for (Change change : changes) {
            if (change instanceof Change.Promoted promoted) {
                lines.addAll(of(promoted, classes, width));
            } else if (change instanceof Change.Renamed renamed) {
                lines.addAll(wrapped(
                        "renamed " + in(renamed.environments()) + ": ",
                        List.of(Names.of(renamed.from(), classes), "-> " + Names.of(renamed.id(), classes)),
                        width));
            } else if (change instanceof Change.Pruned pruned) {
                lines.addAll(wrapped(
                        "removed " + in(pruned.environments()) + ": ", List.of(Names.of(pruned.id(), classes)), width));
            } else if (change instanceof Change.LeftAsItWas kept) {
                left.merge(kept.verdict(), 1, Integer::sum);
            }
        }
        if (!left.isEmpty()) {
            lines.add("left as they are: "
                    + left.entrySet().stream()
                            .map(count -> count.getValue() + " " + count.getKey())
                            .collect(Collectors.joining(", ")));
        }
        return lines;
    }

    private static List<String> of(Change.Promoted change, ClassNames classes, int width) {
        List<String> lines =
                new ArrayList<>(wrapped(done(change.kind()) + ": ", List.of(Names.of(change.id(), classes)), width));
        String values = change.values().stream().map(ChangeText::value).collect(Collectors.joining(",\n"));
        lines.addAll(wrapped(INDENT, List.of(values.split("\n", -1)), width));
        return lines;
    }

    private static String done(Change.Kind kind) {
        return switch (kind) {
            case ADDED -> "first baseline";
            case SESSION_ADDED -> "unchanged, one more session";
            case REPLACED -> "new baseline";
            case ALREADY_RECORDED -> "already recorded";
        };
    }

    private static String in(int environments) {
        return environments == 1 ? "in 1 environment" : "in " + environments + " environments";
    }

    /** {@return the text with the items after it, in several lines if they do not fit in one} */
    private static List<String> wrapped(String first, List<String> items, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(first);
        String gap = "";
        for (String item : items) {
            if (!line.toString().isBlank() && line.length() + gap.length() + item.length() > width) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder(INDENT);
                gap = "";
            }
            line.append(gap).append(item);
            gap = " ";
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    private static String value(Change.Value value) {
        Double before = value.before();
        Double after = value.after();
        String text = value.metric().label() + ' ';
        if (before == null || before.equals(after)) {
            return text + shown(value.metric(), after);
        }
        text += shown(value.metric(), before) + " -> " + shown(value.metric(), after);
        Double change = after == null ? null : Percentage.change(before, after);
        return change == null ? text : text + " (" + Percentage.formatSigned(change) + ")";
    }

    private static String shown(Metric metric, @Nullable Double value) {
        return value == null ? "unknown" : metric.format(value);
    }
}
