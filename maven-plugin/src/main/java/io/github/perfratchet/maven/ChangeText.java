package io.github.perfratchet.maven;

import io.github.perfratchet.baseline.quantity.Percentage;
import io.github.perfratchet.baseline.update.Change;
import java.util.stream.Collectors;

/** Says what an update did to a baseline, from what to what. */
final class ChangeText {

    private ChangeText() {}

    static String of(Change change) {
        String values = change.values().stream().map(ChangeText::value).collect(Collectors.joining(", "));
        return Names.of(change.id()) + " " + done(change.kind()) + (values.isEmpty() ? "" : ": " + values);
    }

    private static String done(Change.Kind kind) {
        return switch (kind) {
            case ADDED -> "has a baseline now";
            case SESSION_ADDED -> "is unchanged, and has one session more";
            case REPLACED -> "has a new baseline";
            case ALREADY_RECORDED -> "was recorded already";
        };
    }

    private static String value(Change.Value value) {
        Double before = value.before();
        Double after = value.after();
        String text = value.metric().label() + ' ';
        if (before == null || before.equals(after)) {
            return text + Figures.of(value.metric(), after);
        }
        text += Figures.of(value.metric(), before) + " -> " + Figures.of(value.metric(), after);
        if (after == null || before <= 0) {
            return text;
        }
        return text + " (" + Percentage.formatSigned(after / before - 1) + ")";
    }
}
