package io.github.perfratchet.baseline.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MethodCallTests {

    private static final String METHOD = "sorts(int,java.lang.String)";

    private static Optional<String> label(String name, @Nullable String method) {
        return MethodCall.of(name, method).map(MethodCall::label);
    }

    @Test
    void theLabelIsWhatFollowsTheNameAndTheTypes() {
        assertThat(label("sorts", METHOD)).contains("");
        assertThat(label("sorts(int,String)", METHOD)).contains("");
        assertThat(label("sorts[10, a (b)]", METHOD)).contains("[10, a (b)]");
        assertThat(label("sorts(int,String[])[10, [1]]", "sorts(int,java.lang.String[])"))
                .contains("[10, [1]]");
        assertThat(label("a (b[c", "a (b[c(int)")).contains("");
    }

    @Test
    void aNameOfAnotherMethodIsNoCall() {
        assertThat(label("sortsAll", METHOD)).isEmpty();
        assertThat(label("sort", METHOD)).isEmpty();
        assertThat(label("sorts", null)).isEmpty();
        assertThat(label("sorts", "sorts")).isEmpty();
    }

    @Test
    void labelledBenchmarksAreThoseOfTheirCall() {
        MethodCall all = new MethodCall(METHOD, "");
        MethodCall ten = new MethodCall(METHOD, "[10]");
        MethodCall quick = new MethodCall(METHOD, "[10, quick]");

        assertThat(ten.isLabelledOf(all)).isTrue();
        assertThat(quick.isLabelledOf(ten)).isTrue();
        assertThat(ten.isLabelledOf(quick)).isFalse();
        assertThat(quick.isLabelledOf(new MethodCall("sorts(long)", "[10]"))).isFalse();
    }
}
