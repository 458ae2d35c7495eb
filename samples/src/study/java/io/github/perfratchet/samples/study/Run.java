package io.github.perfratchet.samples.study;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.perfratchet.baseline.comparison.BaselineComparator;
import io.github.perfratchet.baseline.measurement.Base;
import io.github.perfratchet.baseline.measurement.ClassResults;
import io.github.perfratchet.baseline.results.BaseFile;
import io.github.perfratchet.baseline.results.ResultsFolder;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** A run of all workloads. The JUnit Platform measures them against themselves, as in a build. */
final class Run {

    private static final String AGAINST = "itself";

    private final Cell cell;
    private final int number;
    private final Path folder;

    Run(Cell cell, Path studyFolder, int number) {
        this.cell = cell;
        this.number = number;
        this.folder = studyFolder.resolve(cell.folder()).resolve(Integer.toString(number));
    }

    /** {@return the verdicts, or an empty list if the run is not finished} */
    List<RecordedVerdict> verdicts() {
        return new ResultsFolder(folder.resolve("results"))
                .readAll().stream()
                        .filter(ClassResults::finished)
                        .map(results -> cell.isFaster() ? Sides.swapped(results) : results)
                        .flatMap(results -> BaselineComparator.compare(List.of(results), List.of()).stream()
                                .map(comparison -> RecordedVerdict.of(cell, number, results, comparison)))
                        .sorted(Comparator.comparing(RecordedVerdict::workload))
                        .toList();
    }

    void make(Path classes) throws IOException {
        Files.createDirectories(folder);
        String code = classes.toString();
        // Both sides have the same code. Only the extra work differs.
        new BaseFile(folder).write(new Base(AGAINST, AGAINST, List.of(code), List.of(code)));
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectClass(WorkloadTests.class))
                .configurationParameter("perfratchet.mode", "measure")
                .configurationParameter("perfratchet.against", AGAINST)
                .configurationParameter("perfratchet.extraWork", Math.abs(cell.extraWork()) + "%")
                .configurationParameter("perfratchet.outputDirectory", folder.toString())
                .build();
        PrintStream console = System.out;
        Load load = Load.of(cell.busyProcesses(), cell.threadsOfEach());
        try (PrintStream log =
                new PrintStream(new FileOutputStream(folder.resolve("log").toFile()), true, UTF_8)) {
            System.setOut(log);
            LauncherFactory.create().execute(request);
        } finally {
            System.setOut(console);
            load.close();
        }
    }
}
