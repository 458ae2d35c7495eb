package io.github.perfratchet.baseline.update;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.untrusted.Printable;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the names that a misspelled name may stand for. */
final class NearNames {

    private static final int MOST = 3;
    private static final int LONGEST = 200;

    /** One wrong character in this many can be a typing error. With more errors it is another name. */
    private static final int CHARACTERS_PER_ERROR = 3;

    private record Candidate(String name, int distance) {}

    private NearNames() {}

    /** {@return a sentence with the nearest names, or with another remedy if there are none} */
    static String suggestion(String wanted, Collection<BenchmarkId> known) {
        List<String> near = near(wanted, known);
        if (near.isEmpty()) {
            return " See the names in the baseline files.";
        }
        return " Did you mean " + near.stream().map(Printable::quoted).collect(Collectors.joining(" or ")) + "?";
    }

    private static List<String> near(String wanted, Collection<BenchmarkId> known) {
        int most = Math.max(1, Math.min(LONGEST, wanted.length()) / CHARACTERS_PER_ERROR);
        return known.stream()
                .flatMap(id -> forms(id, wanted.indexOf('#') >= 0))
                .distinct()
                .map(name -> new Candidate(name, distance(cut(wanted), cut(name))))
                .filter(candidate -> candidate.distance() <= most)
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .limit(MOST)
                .map(Candidate::name)
                .toList();
    }

    private static Stream<String> forms(BenchmarkId id, boolean withMethod) {
        return Stream.of(id.className(), id.simpleClassName())
                .map(className -> withMethod ? className + "#" + id.methodName() : className);
    }

    private static String cut(String name) {
        return name.substring(0, Math.min(name.length(), LONGEST));
    }

    /** {@return the edit distance of Levenshtein (1966)} It keeps two rows of Wagner and Fischer's table at a time. */
    static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[other.length()];
    }
}
