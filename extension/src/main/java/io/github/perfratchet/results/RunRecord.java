package io.github.perfratchet.results;

import io.github.perfratchet.baseline.environment.ThisEnvironment;
import io.github.perfratchet.baseline.measurement.Circumstances;
import io.github.perfratchet.baseline.measurement.ClassNames;
import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.measurement.Commit;
import io.github.perfratchet.baseline.measurement.Environment;
import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.results.ResultsFolder;
import io.github.perfratchet.baseline.results.RunOfClass;
import io.github.perfratchet.baseline.text.Colours;
import io.github.perfratchet.baseline.text.MeasurementLine;
import io.github.perfratchet.baseline.text.MeasurementTable;
import io.github.perfratchet.baseline.text.TableLayout;
import io.github.perfratchet.baseline.untrusted.Printable;
import io.github.perfratchet.disturbance.Disturbances;
import io.github.perfratchet.hooks.Hooks;
import io.github.perfratchet.machine.ThisCommit;
import io.github.perfratchet.machine.ThisMachine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/** Records all measurements of one run of JUnit. JUnit closes the record at the end of the run. The record then prints the table. */
public final class RunRecord implements CloseableResource, AutoCloseable {

    /** The width of the table, in characters. It fits into a log that indents or prefixes lines. */
    private static final int WIDTH = 100;

    private final Path folder;
    private final String build;
    private final TableLayout layout;
    private final Environment environment;
    private final Map<String, String> facts;
    private final @Nullable Commit commit;
    private final Hooks hooks;
    private final Set<String> classes = ConcurrentHashMap.newKeySet();
    private final List<Measurement> measurements = Collections.synchronizedList(new ArrayList<>());

    private @Nullable List<String> disturbances;

    private RunRecord(
            Path folder,
            String build,
            TableLayout layout,
            Environment environment,
            Map<String, String> facts,
            @Nullable Commit commit,
            Hooks hooks) {
        this.folder = folder;
        this.build = build;
        this.layout = layout;
        this.environment = environment;
        this.facts = facts;
        this.commit = commit;
        this.hooks = hooks;
    }

    /**
     * Starts the record of a run.
     *
     * @param folder the folder for its files
     * @param build identifies the build that this JVM is part of
     * @param layout the layout of the table at the end of the run
     * @throws io.github.perfratchet.hooks.HookException if a hook fails
     */
    public static RunRecord start(Path folder, String build, TableLayout layout) {
        Path here = Path.of("").toAbsolutePath();
        Hooks hooks = Hooks.load();
        return new RunRecord(
                folder,
                build,
                layout,
                ThisEnvironment.detect(),
                hooks.machineFacts(ThisMachine.facts()),
                hooks.commit(here).orElseGet(() -> ThisCommit.detect(here)),
                hooks);
    }

    /** {@return {@code target/perfratchet} of the project; Surefire provides the location of the project} */
    public static Path defaultFolder() {
        return Path.of(System.getProperty("basedir", ""), "target", "perfratchet");
    }

    /** Opens the record of one test class. */
    public ClassRecord openClass(String className) {
        classes.add(className);
        RunOfClass files = new ResultsFolder(folder.resolve("results")).begin(className, build);
        return new ClassRecord(className, this, files, environment, commit);
    }

    /** Registers classes that may also have tests in the run. */
    public void expect(Set<String> planned) {
        classes.addAll(planned);
    }

    /** {@return the names that distinguish the classes of the run} */
    public ClassNames classes() {
        return ClassNames.ofClasses(classes.stream());
    }

    /** Prints a line for the user. */
    public void say(String line) {
        System.out.println("[perfratchet] " + Printable.escape(line));
    }

    /** Prints a table. */
    public void show(String table) {
        System.out.println(table);
    }

    /** Reports, before the first measurement, which conditions will disturb this measurement and later ones. */
    public synchronized void lookAtMachine() {
        if (disturbances == null) {
            disturbances = Disturbances.now();
            disturbances.forEach(disturbance -> say("WARNING: " + disturbance));
        }
    }

    synchronized Circumstances circumstances() {
        return new Circumstances(facts, disturbances == null ? List.of() : disturbances);
    }

    void finished(ClassResults results) {
        hooks.classFinished(results);
    }

    void measured(Measurement measurement) {
        measurements.add(measurement);
        say(MeasurementLine.render(measurement, classes()));
    }

    /**
     * {@return the colours of the output} Surefire passes on Maven's own switch for them. This JVM cannot see whether Maven's console is a
     * terminal.
     */
    private static Colours colours() {
        return "always".equals(System.getProperty("style.color")) ? Colours.ANSI : Colours.NONE;
    }

    @Override
    public void close() {
        if (measurements.isEmpty()) {
            return;
        }
        double seconds = measurements.stream().mapToDouble(Measurement::seconds).sum();
        System.out.println();
        say(String.format(
                Locale.ROOT,
                "measured %d %s in %.0f s",
                measurements.size(),
                measurements.size() == 1 ? "test" : "tests",
                seconds));
        System.out.println(MeasurementTable.render(List.copyOf(measurements), classes(), layout, colours(), WIDTH));
        say("results: " + folder.resolve("results") + "; compare them with the baseline: mvn perfratchet:check");
    }
}
