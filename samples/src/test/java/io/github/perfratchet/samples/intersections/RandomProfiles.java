package io.github.perfratchet.samples.intersections;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Makes profiles from a seed: terrain that varies around a height, or small profiles that often touch and overlap. */
final class RandomProfiles {

    private RandomProfiles() {}

    /** {@return profiles that lie one above the other and reach into their neighbours} */
    static List<Profile> terrain(int profiles, int vertices, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int spacing = 2 * Vertex.LIMIT / (profiles + 1);
        int step = 2 * Vertex.LIMIT / vertices;
        List<Profile> result = new ArrayList<>();
        for (int profile = 1; profile <= profiles; profile++) {
            List<Vertex> line = new ArrayList<>();
            int height = profile * spacing - Vertex.LIMIT;
            for (int i = 0; i < vertices; i++) {
                int x = i * step + random.nextInt(step) - Vertex.LIMIT;
                line.add(new Vertex(x, height + random.nextInt(-spacing, spacing) * 2 / 3));
            }
            result.add(new Profile(line));
        }
        return result;
    }

    /** {@return profiles on a coarse grid, so that they share vertices, meet three at a time and run along each other} */
    static List<Profile> onCoarseGrid(int profiles, int width, int height, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return Stream.generate(() -> coarse(width, height, random))
                .limit(profiles)
                .toList();
    }

    private static Profile coarse(int width, int height, SplittableRandom random) {
        List<Vertex> line = new ArrayList<>();
        while (line.size() < 2) {
            line.clear();
            for (int x = 0; x < width; x++) {
                if (random.nextInt(3) > 0) {
                    line.add(new Vertex(x, random.nextInt(height)));
                }
            }
        }
        return new Profile(line);
    }
}
