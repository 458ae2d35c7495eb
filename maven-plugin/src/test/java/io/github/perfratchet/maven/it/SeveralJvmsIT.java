package io.github.perfratchet.maven.it;

import static io.github.perfratchet.maven.it.MavenRunAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests builds that run tests at the same time, in several JVMs or in one. */
class SeveralJvmsIT {

    private static final String[] ALL_NEW = {
        "com.acme.FirstPerfTests#one NEW",
        "com.acme.FirstPerfTests#two NEW",
        "com.acme.SecondPerfTests#one NEW",
        "com.acme.SecondPerfTests#two NEW"
    };

    /** The warm-up is long enough for other tests to start during it. */
    private static final String WARM_UP = "-Dperfratchet.warmup=1s";

    @Test
    void nothingElseRunsInAnyJvmWhileOneMeasures(@ItProject("several-jvms") TestProject project) {

        assertThat(MavenRun.measuring(project, WARM_UP, "-DforkCount=2", "-Dcom.acme.secondsToWait=60"))
                .succeeded();

        assertThat(project.verdicts()).containsExactlyInAnyOrder(ALL_NEW);
        List<Event> events = events(project);
        assertThat(events.stream().map(Event::pid).distinct())
                .as("JVMs that ran tests")
                .hasSize(2);
        requireNothingBesideAMeasurement(events);
    }

    @Test
    void aMeasurementIsAloneUnderJUnitsParallelExecutionToo(@ItProject("several-jvms") TestProject project) {
        TestProject.write(project.file("src/test/resources/junit-platform.properties"), """
                junit.jupiter.execution.parallel.enabled = true
                junit.jupiter.execution.parallel.mode.default = concurrent
                junit.jupiter.execution.parallel.config.strategy = fixed
                junit.jupiter.execution.parallel.config.fixed.parallelism = 4
                """);

        assertThat(MavenRun.measuring(project, WARM_UP)).succeeded();

        assertThat(project.verdicts()).containsExactlyInAnyOrder(ALL_NEW);
        List<Event> events = events(project);
        List<Event> plain = events.stream().filter(event -> !event.measured()).toList();
        assertThat(plain)
                .as("plain tests, which run in parallel")
                .hasSize(24)
                .anyMatch(event -> plain.stream().anyMatch(other -> !other.equals(event) && other.overlaps(event)));
        requireNothingBesideAMeasurement(events);
    }

    private static void requireNothingBesideAMeasurement(List<Event> events) {
        List<Event> measured = events.stream().filter(Event::measured).toList();
        assertThat(measured).hasSize(4);
        assertThat(measured)
                .allSatisfy(measurement -> assertThat(events)
                        .filteredOn(event -> !event.equals(measurement))
                        .noneMatch(measurement::overlaps));
    }

    /** The record of a test: when it ran, and in which JVM of Surefire. */
    private record Event(boolean measured, long start, long end, long pid) {

        static Event parse(String line) {
            String[] words = line.split(" ", -1);
            return new Event(
                    words[0].equals("measured"),
                    Long.parseLong(words[1]),
                    Long.parseLong(words[2]),
                    Long.parseLong(words[3]));
        }

        /** Ends are rounded to milliseconds, so consecutive events may seem to touch. */
        boolean overlaps(Event other) {
            return start < other.end && other.start < end;
        }
    }

    private static List<Event> events(TestProject project) {
        return TestProject.read(project.file("target/events"))
                .lines()
                .map(Event::parse)
                .toList();
    }
}
