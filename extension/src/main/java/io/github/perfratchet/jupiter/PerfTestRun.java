package io.github.perfratchet.jupiter;

import io.github.perfratchet.configuration.Configuration;
import io.github.perfratchet.configuration.Mode;
import io.github.perfratchet.configuration.RunLayout;
import io.github.perfratchet.harness.Debugger;
import io.github.perfratchet.harness.forks.ClassDataArchives;
import io.github.perfratchet.harness.locks.ThisBuild;
import io.github.perfratchet.jupiter.launcher.PerfTestPlan;
import io.github.perfratchet.results.RunRecord;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * A run of JUnit, with the objects that its performance tests share. JUnit stores these objects and closes them at the end of the run.
 *
 * @param root the context of the whole run
 * @param configuration the configuration, which is the same for all tests
 */
record PerfTestRun(ExtensionContext root, Configuration configuration) {

    private static final Namespace NAMESPACE = Namespace.create(PerfTestRun.class);

    /** {@return the run that a test is part of} */
    static PerfTestRun of(ExtensionContext test) {
        return new PerfTestRun(test.getRoot(), Configuration.of(test::getConfigurationParameter));
    }

    /** {@return whether tests run once, as plain unit tests} */
    boolean runsOnce() {
        return configuration.mode() == Mode.ONCE || Debugger.isAttached();
    }

    /** {@return the record of the measurements} */
    RunRecord record() {
        return root.getStore(NAMESPACE).getOrComputeIfAbsent(RunRecord.class, key -> startRecord(), RunRecord.class);
    }

    private RunRecord startRecord() {
        RunRecord record = RunRecord.start(outputDirectory(), ThisBuild.id(), RunLayout.of(configuration));
        record.expect(PerfTestPlan.classes());
        return record;
    }

    /** {@return the base that the tests are measured against, if there is one} */
    RunBase base() {
        return root.getStore(NAMESPACE)
                .getOrComputeIfAbsent(
                        RunBase.class,
                        key -> RunBase.of(configuration, outputDirectory(), PerfTestPlan::count),
                        RunBase.class);
    }

    /** {@return the archives of classes that make forks start faster} */
    ClassDataArchives archives() {
        return root.getStore(NAMESPACE)
                .getOrComputeIfAbsent(ClassDataArchives.class, key -> new ClassDataArchives(), ClassDataArchives.class);
    }

    /** {@return the folder that results are written to} */
    Path outputDirectory() {
        return configuration.outputDirectory().orElseGet(RunRecord::defaultFolder);
    }
}
