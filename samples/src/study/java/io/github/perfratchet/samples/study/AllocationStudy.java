package io.github.perfratchet.samples.study;

import io.github.perfratchet.baseline.measurement.Base;
import io.github.perfratchet.baseline.results.BaseFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Counts how often the forks of a test disagree on the bytes of an operation. It does so for forks that measure alone, and for forks in
 * pairs, which compile the code in another way.
 */
final class AllocationStudy {

    private static final String AGAINST = "itself";

    private AllocationStudy() {}

    /**
     * Measures the workloads and the library operations, and prints the table of their bytes.
     *
     * @param arguments the output folder, which may have a folder {@code samples} with the results of other tests; the folder of the
     *     code's classes; the minutes of the other study; the number of forks that measure each test alone
     */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Path alone = folder.resolve("alone");
        Path paired = folder.resolve("paired");
        if (!Files.exists(alone)) {
            run(alone, Map.of("perfratchet.forks", arguments[3]));
        }
        if (!Files.exists(paired)) {
            Files.createDirectories(paired);
            new BaseFile(paired).write(new Base(AGAINST, AGAINST, List.of(arguments[1]), List.of(arguments[1])));
            run(paired, Map.of("perfratchet.against", AGAINST));
        }
        AllocationReport report = new AllocationReport();
        report.add(alone.resolve("results"));
        report.add(paired.resolve("results"));
        report.add(folder.resolve("samples"));
        System.out.println(report.table());
    }

    private static void run(Path folder, Map<String, String> configuration) {
        LauncherFactory.create()
                .execute(LauncherDiscoveryRequestBuilder.request()
                        .selectors(
                                DiscoverySelectors.selectClass(WorkloadTests.class),
                                DiscoverySelectors.selectClass(LibraryTests.class))
                        .configurationParameter("perfratchet.mode", "measure")
                        .configurationParameter("perfratchet.outputDirectory", folder.toString())
                        // The bytes are counted after the iterations, so a few short ones are enough.
                        .configurationParameter("perfratchet.iterations", "5")
                        .configurationParameter("perfratchet.iterationTime", "10 ms")
                        .configurationParameters(configuration)
                        .build());
    }
}
