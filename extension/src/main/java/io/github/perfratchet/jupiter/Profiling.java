package io.github.perfratchet.jupiter;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.baseline.report.ReportFile;
import io.github.perfratchet.baseline.store.ProfilesFolder;
import io.github.perfratchet.baseline.untrusted.Printable;
import io.github.perfratchet.fixture.BenchmarkFixture;
import io.github.perfratchet.profile.Profile;
import io.github.perfratchet.results.RunRecord;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Profiles a test in a fork of its own. What goes wrong is said and fails nothing: the test is measured already.
 *
 * @param id the test
 * @param outputDirectory where its profile goes
 * @param run where to tell of it
 */
record Profiling(BenchmarkId id, Path outputDirectory, RunRecord run) {

    /** What a log of 80 columns holds. */
    private static final int WIDTH = 80;

    private static final int LONGEST_REASON = 300;

    /** Runs the test, and records into a file. */
    @FunctionalInterface
    interface Fork {
        void record(Path file) throws Throwable;
    }

    void run(Fork fork) {
        if (ModuleLayer.boot().findModule("jdk.jfr").isEmpty()) {
            notDone("this JVM has no Flight Recorder, the module jdk.jfr; run the tests on a JDK that has it");
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
        notDone("it is measured in the JVM of the test (forks = 0), and profiled in another one only");
    }

    private void show(Profile profile, Path page) {
        if (profile.samples() == 0) {
            notDone("the operation was never found running or in native code, so it waits, or is too short");
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
