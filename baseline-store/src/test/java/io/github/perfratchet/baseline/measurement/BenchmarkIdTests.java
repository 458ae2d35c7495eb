package io.github.perfratchet.baseline.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BenchmarkIdTests {

    @Test
    void numbersAreOrderedAsNumbers() {
        List<String> ordered = List.of(
                "a",
                "sorts",
                "sorts2",
                "sorts10",
                "sorts[9, b]",
                "sorts[10, a]",
                "sorts[010, a]",
                "sorts[100]",
                "sorts[1000]");

        List<BenchmarkId> shuffled = new ArrayList<>(
                ordered.stream().map(name -> new BenchmarkId("T", name)).toList());
        Collections.shuffle(shuffled, new Random(1));

        assertThat(shuffled.stream().sorted().map(BenchmarkId::name)).containsExactlyElementsOf(ordered);
    }

    /** With leading zeros, the order must still be transitive: no cycle of names that are each less than the next. */
    @Test
    void theOrderIsOneWhateverTheZeros() {
        BenchmarkId zeros = new BenchmarkId("T", "a000");

        assertThat(zeros).isLessThan(new BenchmarkId("T", "a0c")).isLessThan(new BenchmarkId("T", "a0bbbbb"));
        assertThat(new BenchmarkId("T", "a0bbbbb")).isLessThan(new BenchmarkId("T", "a0c"));
        assertThat(zeros).isNotEqualByComparingTo(new BenchmarkId("T", "a0"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sorts[quick]|sorts|true",
                "sorts[100, quick]|sorts[100]|true",
                "sorts(int[])[quick]|sorts(int[])|true",
                "sorts|sorts|false",
                "sorts[100]|sorts[100]|false",
                "sorts[1000, quick]|sorts[100]|false",
                "sortsMore[quick]|sorts|false"
            })
    void aLabelledBenchmarkIsOneOfItsTest(String name, String test, boolean isOne) {
        assertThat(new BenchmarkId("T", name).isLabelledOf(new BenchmarkId("T", test)))
                .isEqualTo(isOne);
        assertThat(new BenchmarkId("T", name).isLabelledOf(new BenchmarkId("U", test)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sorts|sorts",
                "sorts[100]|sorts",
                "sorts(int[])|sorts(int[])",
                "sorts(int[])[a[1], (b)]|sorts(int[])",
                "sorts[(]|sorts"
            })
    void aMethodIsNamedWithoutItsCall(String name, String method) {
        assertThat(new BenchmarkId("com.acme.ParserTests", name).methodName()).isEqualTo(method);
    }
}
