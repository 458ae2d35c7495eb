package io.github.perfratchet.baseline.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Numbers the notes of a table. Equal notes have the same number. */
final class Notes {

    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /** {@return the marks of notes, for example {@code [1][3]}} */
    String marks(List<String> notes) {
        return notes.stream()
                .map(note -> numbers.computeIfAbsent(DisplayText.note(note), key -> numbers.size() + 1))
                .map(number -> "[" + number + "]")
                .collect(Collectors.joining());
    }

    String render(int width) {
        StringBuilder text = new StringBuilder();
        numbers.forEach((note, number) -> {
            String mark = "[" + number + "] ";
            text.append(wrap(mark, note, width)).append('\n');
        });
        return text.toString();
    }

    private static String wrap(String mark, String note, int width) {
        StringBuilder text = new StringBuilder(mark);
        int column = mark.length();
        String separator = "";
        for (String word : note.split(" ", -1)) {
            if (!separator.isEmpty() && column + 1 + word.length() > width) {
                text.append('\n').append(" ".repeat(mark.length()));
                column = mark.length();
                separator = "";
            }
            text.append(separator).append(word);
            column += separator.length() + word.length();
            separator = " ";
        }
        return text.toString();
    }
}
