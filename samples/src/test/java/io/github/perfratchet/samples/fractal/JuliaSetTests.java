package io.github.perfratchet.samples.fractal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.perfratchet.MaxAllocation;
import io.github.perfratchet.PerfTest;
import org.junit.jupiter.api.Test;

/**
 * Sample 3: a result that needs no Blackhole.
 *
 * <p>The operation writes into an array in a field of the test. The JIT compiler cannot know that nobody reads the array,
 * so it does not remove the work. Each fork creates the array once, together with the test instance. Its creation is not
 * measured. The budget of 0 bytes makes sure that drawing allocates nothing.
 *
 * <p>Run it from the root: {@code mvn -Pdemo verify -Dtest=JuliaSetTests}
 */
class JuliaSetTests {

    private static final int SIZE = 128;

    private final JuliaSet set = new JuliaSet(-0.8, 0.156, 200);
    private final int[] escapeTimes = new int[SIZE * SIZE];

    @PerfTest
    @MaxAllocation("0")
    void draws() {
        set.draw(escapeTimes, SIZE);
    }

    @Test
    void isSymmetricAboutTheOrigin() {
        set.draw(escapeTimes, SIZE);

        for (int i = 0; i < escapeTimes.length; i++) {
            assertThat(escapeTimes[i]).isEqualTo(escapeTimes[escapeTimes.length - 1 - i]);
        }
    }

    @Test
    void ofZeroIsTheUnitDisc() {
        new JuliaSet(0, 0, 50).draw(escapeTimes, SIZE);

        assertThat(escapeTimes[SIZE / 2 * SIZE + SIZE / 2]).isEqualTo(50);
        assertThat(escapeTimes[0]).isZero();
    }

    @Test
    void refusesAnArrayOfTheWrongSize() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> set.draw(new int[10], SIZE))
                .withMessageContaining("16384");
    }
}
