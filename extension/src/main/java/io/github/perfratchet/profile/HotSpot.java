package io.github.perfratchet.profile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A method, or a line of a method, and the number of samples that contain it.
 *
 * @param name the method or the line
 * @param self the number of samples in which it was running itself
 * @param total the number of samples in which it was on the stack; a sample counts once, however often the method called itself
 */
record HotSpot(String name, long self, long total) {

    /** {@return the hottest methods or lines, sorted by their own time and then by the time that includes their calls} */
    static List<HotSpot> of(Collection<List<Frame>> stacks, Function<Frame, String> name, int most) {
        Map<String, long[]> counts = new HashMap<>();
        for (List<Frame> stack : stacks) {
            for (String on : new HashSet<>(stack.stream().map(name).toList())) {
                counts.computeIfAbsent(on, key -> new long[2])[1]++;
            }
            counts.computeIfAbsent(name.apply(stack.get(stack.size() - 1)), key -> new long[2])[0]++;
        }
        List<HotSpot> spots = new ArrayList<>();
        counts.forEach((spot, count) -> spots.add(new HotSpot(spot, count[0], count[1])));
        spots.sort(Comparator.comparingLong(HotSpot::self)
                .thenComparingLong(HotSpot::total)
                .reversed()
                .thenComparing(HotSpot::name));
        return List.copyOf(spots.subList(0, Math.min(most, spots.size())));
    }
}
