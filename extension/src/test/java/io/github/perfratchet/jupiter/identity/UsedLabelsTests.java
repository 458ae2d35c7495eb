package io.github.perfratchet.jupiter.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.UniqueId;

class UsedLabelsTests {

    /** Labels are kept by these ids for the life of the JVM, so each test uses a different template. */
    private static UniqueId call(String template, int number) {
        return UniqueId.forEngine("junit-jupiter")
                .append("test-template", template)
                .append("test-template-invocation", "#" + number);
    }

    private static TestParameters parameters(String text) {
        return TestParameters.of(List.of(new Argument("text", text, false)), "[1] " + text, 1);
    }

    private static String label(UsedLabels labels, UniqueId id, String text) {
        return labels.use(parameters(text), id).distinct().label();
    }

    @Test
    void callsAreNumberedAmongThoseOfTheSameLabel() {
        UsedLabels labels = new UsedLabels();

        assertThat(label(labels, call("a", 1), "x")).isEqualTo("x");
        assertThat(label(labels, call("a", 2), "y")).isEqualTo("y");
        assertThat(label(labels, call("a", 3), "x")).isEqualTo("x #2");
    }

    @Test
    void aRerunOfACallKeepsItsNumber() {
        UsedLabels labels = new UsedLabels();
        label(labels, call("b", 1), "x");
        label(labels, call("b", 2), "x");

        assertThat(label(new UsedLabels(), call("b", 2), "x")).isEqualTo("x #2");
    }

    @Test
    void aRunOfAllCallsNumbersThemAnew() {
        UsedLabels labels = new UsedLabels();
        label(labels, call("c", 1), "x");
        label(labels, call("c", 2), "x");

        UsedLabels next = new UsedLabels();
        assertThat(label(next, call("c", 1), "y")).isEqualTo("y");
        assertThat(label(next, call("c", 2), "x")).isEqualTo("x");
    }
}
