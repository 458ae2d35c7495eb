package io.github.perfratchet.baseline.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.perfratchet.baseline.measurement.ClassResults;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes the environments and the commits of the results that a report is about. There is one of each, unless the results were measured
 * separately.
 */
public final class ProvenanceJson {

    private ProvenanceJson() {}

    /** Puts {@code environments}, {@code facts} and {@code commits} into an object. */
    public static void put(ObjectNode root, Collection<ClassResults> results) {
        ArrayNode environments = root.putArray("environments");
        distinct(results, ofClass -> ofClass.environment().description()).forEach(environments::add);
        ArrayNode facts = root.putArray("facts");
        distinct(results, ofClass -> ofClass.circumstances().facts())
                .forEach(known -> known.forEach(facts.addObject()::put));
        ArrayNode commits = root.putArray("commits");
        distinct(results, ClassResults::commit).forEach(commit -> CommitJson.fill(commits.addObject(), commit));
    }

    private static <T> List<T> distinct(Collection<ClassResults> results, Function<ClassResults, @Nullable T> fact) {
        return results.stream().map(fact).filter(Objects::nonNull).distinct().toList();
    }
}
