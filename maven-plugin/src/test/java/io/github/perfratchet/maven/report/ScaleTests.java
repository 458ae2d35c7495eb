package io.github.perfratchet.maven.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ScaleTests {

    private static final Offset<Double> EXACT = within(1e-9);

    @Test
    void equalStepsAreEqualLengths() {
        Scale scale = Scale.of(100, 200, 0, 1000);

        assertThat(scale.logarithmic()).isFalse();
        assertThat(scale.at(150)).isCloseTo(500, EXACT);
        assertThat(scale.at(200) - scale.at(150)).isCloseTo(scale.at(150) - scale.at(100), EXACT);
        assertThat(scale.ticks(5)).containsExactly(100.0, 150.0, 200.0);
    }

    @Test
    void equalRatiosAreEqualLengthsWhereTheRangeIsWide() {
        Scale scale = Scale.of(1, 1e6, 0, 1000);

        assertThat(scale.logarithmic()).isTrue();
        assertThat(scale.at(1e3)).isCloseTo(500, EXACT);
        assertThat(scale.ticks(5)).containsExactly(1.0, 100.0, 10_000.0, 1e6);
    }

    @Test
    void valuesStandWithinTheAxisAlsoWhenItRunsUpwards() {
        Scale scale = Scale.of(3, 4, 120, 10);

        assertThat(scale.at(3)).isBetween(10.0, 120.0);
        assertThat(scale.at(4)).isBetween(10.0, scale.at(3));
    }

    @Test
    void valuesThatAreAllTheSameHaveAPlace() {
        assertThat(Scale.of(5, 5, 0, 100).at(5)).isCloseTo(50, EXACT);
        assertThat(Scale.of(0, 0, 0, 100).at(0)).isCloseTo(50, EXACT);
        assertThat(Scale.of(0, 1000, 0, 100).logarithmic()).isFalse();
    }
}
