package io.github.perfratchet.results;

import io.github.perfratchet.baseline.environment.ThisEnvironment;
import io.github.perfratchet.baseline.measurement.Circumstances;
import io.github.perfratchet.baseline.measurement.ClassNames;
import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.measurement.Commit;
import io.github.perfratchet.baseline.measurement.Environment;
import io.github.perfratchet.baseline.measurement.Measurement;
import io.github.perfratchet.baseline.store.ResultsFolder;
import io.github.perfratchet.baseline.store.RunOfClass;
import io.github.perfratchet.baseline.text.Colours;
import io.github.perfratchet.baseline.text.MeasurementLine;
import io.github.perfratchet.baseline.text.MeasurementTable;
import io.github.perfratchet.baseline.text.TableLayout;
import io.github.perfratchet.baseline.untrusted.Printable;
import io.github.perfratchet.disturbance.Disturbances;
import io.github.perfratchet.environment.ThisCommit;
import io.github.perfratchet.environment.ThisMachine;
import io.github.perfratchet.hooks.Hooks;
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

/** All that one run of JUnit measures. Closed by JUnit at the end of the run, when it prints the table. */
public final class RunRecord implements CloseableResource, AutoCloseable {

    /** Fits a log that indents or prefixes lines. */
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
     * @param folder where its files go
     * @param build tells the build that this JVM is part of from others
     * @param layout how its table is shown at the end
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

    /** {@return {@code target/perfratchet} of the project; Surefire tells where that is} */
    public static Path defaultFolder() {
        return Path.of(System.getProperty("basedir", ""), "target", "perfratchet");
    }

    /** Opens the record of one test class. */
    public ClassRecord openClass(String className) {
        classes.add(className);
        RunOfClass files = new ResultsFolder(folder.resolve("results")).begin(className, build);
        return new ClassRecord(className, this, files, environment, commit);
    }

    /** The run may have tests of these classes too. */
    public void expect(Set<String> planned) {
        classes.addAll(planned);
    }

    /** {@return what tells the classes of the run apart} */
    public ClassNames classes() {
        return ClassNames.ofClasses(classes.stream());
    }

    /** Tells the person who watches. */
    public void say(String line) {
        System.out.println("[perfratchet] " + Printable.escape(line));
    }

    /** Shows a table. */
    public void show(String table) {
        System.out.println(table);
    }

    /** Tells, before the first measurement, what will disturb it and those to come. */
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

    /** Maven's own switch, which Surefire hands on; whether its console is a terminal this JVM cannot see. */
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
