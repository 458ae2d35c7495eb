package io.github.perfratchet.maven.update;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.results.ResultsFolder;
import io.github.perfratchet.baseline.store.ClassBaseline;
import io.github.perfratchet.baseline.store.FileBaselineStore;
import io.github.perfratchet.baseline.update.BaselineUpdate;
import io.github.perfratchet.baseline.update.Renaming;
import io.github.perfratchet.maven.project.BuildModule;
import io.github.perfratchet.maven.project.TestPatterns;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The other modules of the build. A name or a pattern in the command may be for one of them.
 *
 * @param module this module
 * @param baselines the folder of this module's baselines
 * @param sharesStore whether the store may contain the baselines of other modules
 */
public record OtherModules(BuildModule module, Path baselines, boolean sharesStore) {

    /** {@return the renamings without those that only another module knows; it may have performed them already} */
    List<Renaming> withoutTheirs(List<Renaming> renamings, BaselineUpdate update) {
        Predicate<Renaming> isKnownHere =
                renaming -> !renaming.sources(update.benchmarks()).isEmpty();
        if (module.alone() || renamings.stream().allMatch(isKnownHere)) {
            return renamings;
        }
        Set<BenchmarkId> elsewhere = sharesStore ? update.benchmarks() : withBaseline();
        return renamings.stream()
                .filter(renaming -> isKnownHere.test(renaming) || !renaming.concerns(elsewhere))
                .toList();
    }

    private Set<BenchmarkId> withBaseline() {
        return module.inSiblings(baselines).stream()
                .flatMap(folder -> new FileBaselineStore(folder).readAll().stream())
                .flatMap(ClassBaseline::ids)
                .collect(Collectors.toSet());
    }

    /** {@return the patterns that match no benchmark that another module measured} */
    List<String> unknownThere(List<String> patterns) {
        List<BenchmarkId> measured = module.inSiblings(module.results()).stream()
                .flatMap(folder -> new ResultsFolder(folder).readAll().stream())
                .flatMap(ClassResults::ids)
                .toList();
        return new TestPatterns(patterns).unmatched(measured);
    }
}
