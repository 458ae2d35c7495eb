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
 * Whether a run is to be saved, and how.
 *
 * @param wanted whether it is
 * @param name its name, absent to name it by commit and time
 */
public record RunSaving(boolean wanted, @Nullable String name) {

    /**
     * Reads what the user asked for.
     *
     * @param save the value of <code>perfratchet.save</code>: a name, or <code>true</code>, as Maven has it where no value is given
     * @throws MojoExecutionException if no run can have this name
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
     * Saves what was measured, whatever the verdict: a saved run is no baseline.
     *
     * @param compiled when the code was last compiled
     * @throws MojoExecutionException if it was measured at several commits, or a benchmark twice, so that it is no run
     */
    public RunFile save(RunsFolder runs, List<ClassResults> results, boolean passed, Optional<Instant> compiled)
            throws MojoExecutionException {
        List<String> doubts = results.stream()
                .flatMap(ofClass -> Doubts.of(ofClass, compiled, ClassNames.ofResults(results)).stream())
                .distinct()
                .toList();
        try {
            return runs.save(name, commit(results), passed, doubts, results);
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException(
                    "The latest results are not one run: " + Names.reason(String.valueOf(e.getMessage()))
                            + ". Save them without perfratchet.jmhResults",
                    e);
        }
    }

    /** Results of classes that were measured by different builds may be of different commits; JMH's own know of none. */
    private static @Nullable Commit commit(List<ClassResults> results) throws MojoExecutionException {
        List<String> ids = results.stream()
                .map(ClassResults::commit)
                .filter(Objects::nonNull)
                .map(Commit::id)
                .distinct()
                .toList();
        if (ids.size() > 1) {
            throw new MojoExecutionException("The latest results are not one run, but of " + ids.size() + " commits: "
                    + Names.reason(String.join(", ", ids))
                    + ". Measure them together and save them: mvn verify -Dperfratchet.save");
        }
        return Run.current(results).commit();
    }
}
