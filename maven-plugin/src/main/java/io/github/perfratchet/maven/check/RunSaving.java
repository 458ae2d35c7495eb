package io.github.perfratchet.maven.check;

import io.github.perfratchet.baseline.measurement.ClassNames;
import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.measurement.Commit;
import io.github.perfratchet.baseline.runs.Run;
import io.github.perfratchet.baseline.runs.RunFile;
import io.github.perfratchet.baseline.runs.RunNames;
import io.github.perfratchet.baseline.runs.RunsFolder;
import io.github.perfratchet.maven.project.Names;
import io.github.perfratchet.maven.results.Doubts;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Determines whether a run is saved, and under which name.
 *
 * @param wanted whether the run is saved
 * @param name the name of the saved run; {@code null} to name it after its commit and the time
 */
public record RunSaving(boolean wanted, @Nullable String name) {

    /**
     * Creates it from the parameters of the goal.
     *
     * @param save the value of <code>perfratchet.save</code>: a name, or <code>true</code>, which Maven sets if the key has no value
     * @throws MojoExecutionException if a run cannot have this name
     */
    public static RunSaving of(@Nullable String save, boolean autosave) throws MojoExecutionException {
        if (save == null || save.isBlank() || save.equals("false")) {
            return new RunSaving(autosave, null);
        }
        if (save.equals("true")) {
            return new RunSaving(true, null);
        }
        try {
            RunNames.require(save);
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException(
                    "perfratchet.save: " + e.getMessage() + "; set -Dperfratchet.save=before, for example", e);
        }
        return new RunSaving(true, save);
    }

    /**
     * Saves a run, whatever its verdict, because a saved run is not a baseline.
     *
     * @param compiled the time at which the code was last compiled
     * @throws MojoExecutionException if the results are of several commits or contain a benchmark twice, so that they are not one run
     */
    public RunFile save(RunsFolder runs, List<ClassResults> results, boolean passed, Optional<Instant> compiled)
            throws MojoExecutionException {
        List<String> doubts = Doubts.of(results, compiled, ClassNames.ofResults(results));
        try {
            return runs.save(name, commit(results), passed, doubts, results);
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException(
                    "The latest results are not from one run: " + Names.reason(String.valueOf(e.getMessage()))
                            + ". Save them without perfratchet.jmhResults",
                    e);
        }
    }

    /**
     * {@return the commit of the results; {@code null} if it is unknown}
     *
     * <p>Classes that different builds measured may have different commits. JMH's own results have none.
     */
    private static @Nullable Commit commit(List<ClassResults> results) throws MojoExecutionException {
        List<String> ids = results.stream()
                .map(ClassResults::commit)
                .filter(Objects::nonNull)
                .map(Commit::id)
                .distinct()
                .toList();
        if (ids.size() > 1) {
            throw new MojoExecutionException("The latest results are not from one run, but from " + ids.size()
                    + " commits: " + Names.reason(String.join(", ", ids))
                    + ". Measure all tests in one build, and save that run: mvn verify -Dperfratchet.save");
        }
        return Run.current(results).commit();
    }
}
