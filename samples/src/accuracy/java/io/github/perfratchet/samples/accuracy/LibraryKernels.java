package io.github.perfratchet.samples.accuracy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/**
 * Four small computations with the JDK's collections, strings and regular expressions. HotSpot compiles this code differently from
 * fork to fork, and depending on the other uses of it in the JVM. These kernels show that difference, and not the accuracy.
 */
final class LibraryKernels {

    private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})T(\\d{2}):(\\d{2}).*");

    private final int[] unsorted = new SplittableRandom(3).ints(1_000).toArray();
    private final Map<String, Integer> ages = new HashMap<>();
    private final String[] names = new String[100];

    LibraryKernels() {
        for (int i = 0; i < names.length; i++) {
            names[i] = "name-" + i;
            ages.put(names[i], i);
        }
    }

    int[] sort() {
        int[] copy = unsorted.clone();
        Arrays.sort(copy);
        return copy;
    }

    String stringBuilding() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            text.append(names[i]).append('=').append(i).append(';');
        }
        return text.toString();
    }

    int mapLookups() {
        int sum = 0;
        for (String name : names) {
            sum += ages.getOrDefault(name, 0);
        }
        return sum;
    }

    boolean regexMatch() {
        return DATE.matcher("2026-01-31T12:34:56.789Z").matches();
    }
}
