package io.github.perfratchet.jupiter;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.report.ReportFile;
import io.github.perfratchet.baseline.results.ProfilesFolder;
import io.github.perfratchet.baseline.untrusted.Printable;
import io.github.perfratchet.fixture.BenchmarkFixture;
import io.github.perfratchet.profile.Profile;
import io.github.perfratchet.results.RunRecord;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Profiles a test in its own fork. Problems are reported and do not fail the test, because it is measured already.
 *
 * @param id the test
 * @param outputDirectory the folder for the profile
 * @param run receives the report
 */
record Profiling(BenchmarkId id, Path outputDirectory, RunRecord run) {

    /** The width of a log of 80 columns. */
    private static final int WIDTH = 80;

    private static final int LONGEST_REASON = 300;

    /** Runs the test and records into a file. */
    @FunctionalInterface
    interface Fork {
        void record(Path file) throws Throwable;
    }

    void run(Fork fork) {
        if (ModuleLayer.boot().findModule("jdk.jfr").isEmpty()) {
            notDone("this JVM does not have the Flight Recorder (module jdk.jfr); run the tests on a JDK that has it");
            return;
        }
        ProfilesFolder folder = new ProfilesFolder(outputDirectory.resolve("profiles"));
        Path recording = folder.recording(id).toAbsolutePath();
        try {
            Files.createDirectories(recording.getParent());
            Files.deleteIfExists(recording);
            Files.deleteIfExists(folder.page(id));
            fork.record(recording);
            show(Profile.read(recording, BenchmarkFixture.BOUNDARY), folder.page(id));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            notDone("it was interrupted");
        } catch (Throwable e) {
            notDone(Printable.bounded(String.valueOf(e.getMessage()), LONGEST_REASON));
        }
    }

    void impossibleWithoutForks() {
        notDone("it is measured in the JVM of the test (forks = 0), but only forks can be profiled");
    }

    private void show(Profile profile, Path page) {
        if (profile.samples() == 0) {
            notDone("no sample found the operation running or in native code, so it waits, or it is too short");
            return;
        }
        String title = "Profile of " + run.classes().withClass(id);
        ReportFile.write(page, profile.page(title));
        run.say(title + ", " + profile.samples() + (profile.samples() == 1 ? " sample:" : " samples:"));
        run.show(profile.table(WIDTH));
        run.say("flame graph: " + page);
    }

    private void notDone(String why) {
        run.say("no profile of " + run.classes().withClass(id) + ": " + why);
    }
}
