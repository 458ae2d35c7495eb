package io.github.perfratchet.harness.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfratchet.harness.forks.OtherLabelsException;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import org.junit.jupiter.api.Test;

class BaseFailureTests {

    @Test
    void namesTheMissingMethod() {
        assertThat(BaseFailure.reason(new NoSuchMethodError("'int com.acme.Parser.parse(java.lang.String)'")))
                .isEqualTo("it lacks int com.acme.Parser.parse(java.lang.String)");
    }

    @Test
    void namesTheMissingClassHoweverDeepItIsWrapped() {
        Throwable wrapped = new InvocationTargetException(
                new IllegalStateException("discovery failed", new NoClassDefFoundError("com/acme/Parser$Mode")));

        assertThat(BaseFailure.reason(wrapped)).isEqualTo("it lacks the class com.acme.Parser$Mode");
    }

    @Test
    void saysWhatTheTestMeasuresThereInstead() {
        assertThat(BaseFailure.reason(new OtherLabelsException("merge", List.of("quick", "heap"))))
                .isEqualTo("it measures \"quick\", \"heap\", not \"merge\"");
    }

    @Test
    void saysWhatTheTestThrewThere() {
        assertThat(BaseFailure.reason(new AssertionError("expected 1 but was 2")))
                .isEqualTo("the test fails there: java.lang.AssertionError: expected 1 but was 2");
    }
}
