package io.github.perfratchet.harness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfratchet.baseline.measurement.BenchmarkId;
import io.github.perfratchet.fork.Remarks;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BenchmarkDescriptorTests {

    private static final BenchmarkId SORTS = new BenchmarkId("com.acme.SortTests", "sorts");

    private final BenchmarkDescriptor ungrouped = new BenchmarkDescriptor(SORTS, null, null, Map.of());
    private final BenchmarkDescriptor annotated = new BenchmarkDescriptor(SORTS, null, "sorting", Map.of());

    @Test
    void theGroupIsThatOfTheAnnotation() {
        assertThat(ungrouped.group(Remarks.NONE)).isNull();
        assertThat(annotated.group(Remarks.NONE)).isEqualTo("sorting");
    }

    @Test
    void labelledMeasurementsAreAGroup() {
        Remarks labelled = Remarks.NONE.labelled("quick");

        assertThat(ungrouped.group(labelled)).isEqualTo("SortTests.sorts");
        assertThat(ungrouped.labelled("quick").group()).isEqualTo("SortTests.sorts");
        assertThat(annotated.group(labelled)).isEqualTo("sorting");
    }

    @Test
    void theGroupThatTheTestTellsCounts() {
        Remarks told = Remarks.NONE.labelled("quick").inGroup("told");

        assertThat(ungrouped.group(told)).isEqualTo("told");
        assertThat(annotated.group(told)).isEqualTo("told");
    }
}
