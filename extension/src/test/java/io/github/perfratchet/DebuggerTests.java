package io.github.perfratchet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** The debugger reaches a breakpoint in a measured test. */
class DebuggerTests {

    @Test
    void aTestRunsOnceInItsOwnJvmUnderADebuggerAndSaysSo() throws Exception {
        Process jvm = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=localhost:0",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Debugged.class.getName())
                .redirectErrorStream(true)
                .start();
        String output = new String(jvm.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(jvm.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(output)
                .contains("calls in this JVM: 1, succeeded: 1")
                .contains("[perfratchet] a debugger is attached: " + DebuggedCase.class.getName()
                        + "#counts runs once, in" + " this JVM, unmeasured");
    }

    /** Runs the test in a separate JVM. */
    static final class Debugged {

        public static void main(String[] arguments) {
            SummaryGeneratingListener listener = new SummaryGeneratingListener();
            LauncherFactory.create()
                    .execute(
                            LauncherDiscoveryRequestBuilder.request()
                                    .selectors(selectClass(DebuggedCase.class))
                                    .build(),
                            listener);
            System.out.println("calls in this JVM: " + DebuggedCase.calls + ", succeeded: "
                    + Objects.requireNonNull(listener.getSummary()).getTestsSucceededCount());
        }
    }

    static class DebuggedCase {

        private static int calls;

        @PerfTest
        void counts() {
            calls++;
        }
    }
}
