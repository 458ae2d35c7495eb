package io.github.perfratchet.baseline.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BinomialIntervalTests {

    @Test
    void nothingInTwentyTrialsLeavesRoomForASixth() {
        BinomialInterval interval = BinomialInterval.of(0, 20);

        assertThat(interval.low()).isZero();
        // 1 - 0.025^(1/20)
        assertThat(interval.high()).isCloseTo(0.16843, within(1e-5));
    }

    @Test
    void alwaysInTwentyTrialsIsTheMirrorImage() {
        assertThat(BinomialInterval.of(20, 20).low()).isCloseTo(1 - 0.16843, within(1e-5));
        assertThat(BinomialInterval.of(20, 20).high()).isEqualTo(1);
    }

    @Test
    void halfOfTenTrialsIsTheTextbooksExample() {
        assertThat(BinomialInterval.of(5, 10).low()).isCloseTo(0.18709, within(1e-5));
        assertThat(BinomialInterval.of(5, 10).high()).isCloseTo(0.81291, within(1e-5));
    }

    @Test
    void withoutTrialsNothingIsKnown() {
        assertThat(BinomialInterval.of(0, 0)).isEqualTo(new BinomialInterval(0, 1));
    }

    @Test
    void moreHitsThanTrialsAreRefused() {
        assertThatThrownBy(() -> BinomialInterval.of(3, 2)).hasMessage("3 of 2 is not a valid count of trials");
    }
}
