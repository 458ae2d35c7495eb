package io.github.perfratchet.harness.forks;

import java.time.Duration;

/** Creates the messages for forks that give no measurement. */
final class ForkFailureMessages {

    private ForkFailureMessages() {}

    static String timedOut(Duration timeout, String output) {
        return "the fork took longer than " + timeout.toSeconds() + " s and was killed; if the test is meant to take"
                + " that long, raise perfratchet.forkTimeout" + printed(output);
    }

    static String died(String output) {
        String cause = output.contains("System.exit was called")
                ? "the fork exited before it had measured: does the test call System.exit?"
                : "the fork died before it had measured";
        String remedy = output.contains("OutOfMemoryError") || output.contains("out of memory")
                ? "; give it more memory, for example @PerfTest(jvmArgs = \"-Xmx2g\")"
                : "; run the test once with -Dperfratchet.mode=once to see it fail without a fork";
        return cause + remedy + printed(output);
    }

    static String threw(String stackTrace) {
        return "the test failed in the fork with an exception that could not be transferred; run it with"
                + " -Dperfratchet.mode=once to see it in this JVM. Its stack trace there:"
                + System.lineSeparator() + stackTrace;
    }

    private static String printed(String output) {
        return output.isBlank()
                ? ". It printed nothing."
                : ". It printed last:" + System.lineSeparator()
                        + output.indent(4).stripTrailing();
    }
}
